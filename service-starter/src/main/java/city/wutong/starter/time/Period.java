package city.wutong.starter.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period that the law grants. The day it starts on is not counted; the last day is still within it (以内 includes the
 * number, Civil Code art. 1259). A calendar period ends on its last day also when that is a day off.
 *
 * @param days at least one
 * @param type which days are counted
 */
public record Period(int days, DayType type) {

    private static final int LONGEST_IN_WORKING_DAYS = 7;

    public Period {
        if (days < 1) {
            throw new IllegalArgumentException("A period has at least one day, not " + days + ".");
        }
    }

    /**
     * The period as a text of law gives it, without saying which days it means: up to seven days are working days,
     * longer ones calendar days (Administrative Penalty Law art. 85).
     */
    public static Period ofDays(int days) {
        return new Period(days, days <= LONGEST_IN_WORKING_DAYS ? DayType.WORKING : DayType.CALENDAR);
    }

    @JsonCreator
    static Period read(
            @JsonProperty(value = "days", required = true) int days, @JsonProperty("type") @Nullable DayType type) {
        return type == null ? ofDays(days) : new Period(days, type);
    }

    /** The last day within the period. */
    public LocalDate endFrom(LocalDate start, WorkingDays calendar) {
        return switch (type) {
            case CALENDAR -> start.plusDays(days);
            case WORKING -> calendar.after(start, days);
        };
    }
}
