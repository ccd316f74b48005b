package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * An application has been refused after examination. Told when the decision is made, with the clause it rests on; the
 * application is closed. No personal data.
 */
public record ApplicationRejected(String application, Kind kind, RuleCited rule, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.application-rejected.v1";

    public ApplicationRejected {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
