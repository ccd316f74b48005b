package city.wutong.contracts.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A legal period of an application has run out without the act it was for. Told once for each period, on the day after
 * its last lawful day. No personal data.
 */
public record DeadlinePassed(String application, String deadline, LocalDate dueOn, Instant occurredAt)
        implements ApplicationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.deadline-passed.v1";

    public DeadlinePassed {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
