package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.util.Objects;

/** An activity is open to volunteers. Told once, when the town has reviewed it. No personal data. */
public record ActivityPublished(
        String activity,
        String organisation,
        String title,
        String field,
        String division,
        Instant startsAt,
        Instant endsAt,
        int places,
        RuleCited rule,
        Instant occurredAt)
        implements ActivityEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "volunteer.activity-published.v1";

    public ActivityPublished {
        if (places < 1) {
            throw new IllegalArgumentException("places is at least 1");
        }
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(endsAt, "endsAt");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
