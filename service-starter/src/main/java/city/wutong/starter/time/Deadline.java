package city.wutong.starter.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something must have been done. It is stored with the aggregate it belongs to and passes once.
 *
 * @param kind what must be done
 * @param dueOn the last day on which it is in time, in the business's time zone
 * @param isProvisional whether the holidays up to that day are not issued yet
 * @param passedOn the day on which it was found to have passed undone, or null
 */
public record Deadline(
        String kind,
        LocalDate dueOn,
        boolean isProvisional,
        @Nullable LocalDate passedOn) {

    /** The deadline that a period leads to. */
    public static Deadline of(String kind, Period period, LocalDate start, WorkingDays calendar) {
        var dueOn = period.endFrom(start, calendar);
        return new Deadline(kind, dueOn, calendar.isProvisional(dueOn.getYear()), null);
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** Whether it is overdue and nobody was told yet. */
    public boolean passes(LocalDate today) {
        return passedOn == null && isOverdue(today);
    }

    public Deadline passed(LocalDate today) {
        return new Deadline(kind, dueOn, isProvisional, today);
    }
}
