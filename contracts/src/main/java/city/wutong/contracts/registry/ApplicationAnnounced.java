package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * The outcome of an approved application has been announced to the public. Told when the notice appears; the
 * application is closed. No personal data.
 */
public record ApplicationAnnounced(String application, String organisation, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-announced.v1";

    public ApplicationAnnounced {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
