package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody has become a volunteer. Told once for each number, whether the person came alone, by an organisation or with
 * an older register. No personal data.
 */
public record VolunteerJoined(String volunteer, String division, LocalDate joinedOn, Instant occurredAt)
        implements VolunteerEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "volunteer.volunteer-joined.v1";

    public VolunteerJoined {
        Objects.requireNonNull(volunteer, "volunteer");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(joinedOn, "joinedOn");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
