package city.wutong.volunteer.activities;

import city.wutong.starter.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;

/** From when to when; it may reach over midnight. */
public record Window(Instant startsAt, Instant endsAt) {

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    public LocalDate firstDay() {
        return BusinessTime.dayOf(startsAt);
    }

    /** The day of its last moment: one that ends at midnight does not reach into the next day. */
    public LocalDate lastDay() {
        return BusinessTime.dayOf(endsAt.minusNanos(1));
    }

    /** Whether it goes on for so many months or more, first and last day included. */
    boolean lasts(int months) {
        return !lastDay().isBefore(firstDay().plusMonths(months).minusDays(1));
    }
}
