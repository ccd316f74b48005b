package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * The applicant has taken an application back. Told when it is withdrawn before a decision; the application is closed.
 * No personal data.
 */
public record ApplicationWithdrawn(String application, Instant occurredAt) implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-withdrawn.v1";

    public ApplicationWithdrawn {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
