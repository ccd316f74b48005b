package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A confirmed entry of the ledger has been taken back in full by an entry of its own. Carries what the reversed entry
 * said. No personal data.
 */
public record HoursReversed(
        String page,
        String entry,
        String reversed,
        String volunteer,
        String organisation,
        String activity,
        EvidenceClass evidenceClass,
        int minutes,
        LocalDate servedOn,
        RuleCited rule,
        Instant occurredAt)
        implements HoursEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "volunteer.hours-reversed.v1";

    public HoursReversed {
        if (minutes < 1 || minutes > 1440) {
            throw new IllegalArgumentException("minutes is from 1 to 1440");
        }
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(reversed, "reversed");
        Objects.requireNonNull(volunteer, "volunteer");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(evidenceClass, "evidenceClass");
        Objects.requireNonNull(servedOn, "servedOn");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
