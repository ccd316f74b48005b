package city.wutong.contracts.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An application is complete and will be decided. Told when the authority accepts it; the period for the decision is
 * fixed from here. No personal data.
 */
public record ApplicationAccepted(String application, LocalDate decideBy, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-accepted.v1";

    public ApplicationAccepted {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(decideBy, "decideBy");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
