package city.wutong.contracts.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A volunteer has left and the data of the person were erased; the number stays and is given to nobody else. No
 * personal data.
 */
public record VolunteerLeft(String volunteer, LocalDate leftOn, Instant occurredAt) implements VolunteerEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "volunteer.volunteer-left.v1";

    public VolunteerLeft {
        Objects.requireNonNull(volunteer, "volunteer");
        Objects.requireNonNull(leftOn, "leftOn");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }
}
