package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An organisation has confirmed service of a volunteer on one day. Told for each confirmed entry of the ledger. No
 * personal data.
 */
public record HoursConfirmed(
        String page,
        String entry,
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
    public static final String TYPE = "volunteer.hours-confirmed.v1";

    public HoursConfirmed {
        if (minutes < 1 || minutes > 1440) {
            throw new IllegalArgumentException("minutes is from 1 to 1440");
        }
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(entry, "entry");
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
