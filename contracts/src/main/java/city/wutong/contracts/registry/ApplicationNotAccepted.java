package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * An application will not be examined at all. Told when the authority declines to accept it, with the clause; the
 * application is closed. No personal data.
 */
public record ApplicationNotAccepted(String application, RuleCited rule, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-not-accepted.v1";

    public ApplicationNotAccepted {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
