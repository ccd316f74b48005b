package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * The certificate that follows from an approved application has been issued. Told when its number is given. No personal
 * data.
 */
public record CertificateIssued(String application, String organisation, String certificateNumber, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.certificate-issued.v1";

    public CertificateIssued {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(certificateNumber, "certificateNumber");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
