package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.util.Objects;

/** An activity is over: it was held, or it was called off after its publication. No personal data. */
public record ActivityClosed(String activity, String organisation, Reason reason, Instant occurredAt)
        implements ActivityEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "volunteer.activity-closed.v1";

    public ActivityClosed {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    /** Why it is closed. */
    public enum Reason {
        HELD,
        CANCELLED
    }
}
