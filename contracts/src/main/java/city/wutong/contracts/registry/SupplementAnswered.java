package city.wutong.contracts.registry;

import java.time.Instant;
import java.util.Objects;

/** The applicant has handed in what was missing. Told when the answer is received. No personal data. */
public record SupplementAnswered(String application, Instant occurredAt) implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.supplement-answered.v1";

    public SupplementAnswered {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
