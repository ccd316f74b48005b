package city.wutong.evaluation.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How points fade: in equal steps, one for each whole month since the fact, to nothing after the given years. A month
 * is whole on the same day number of a following month, or on the first of the next where that month has no such day.
 * Fractions are rounded towards the lower score.
 */
record Decay(int years) {

    LocalDate lapsesOn(LocalDate from) {
        return from.plusYears(years);
    }

    boolean hasLapsed(LocalDate from, LocalDate day) {
        return !day.isBefore(lapsesOn(from));
    }

    int left(int points, LocalDate from, LocalDate day) {
        if (hasLapsed(from, day)) {
            return 0;
        }
        var months = years * 12L;
        return (int) Math.floorDiv(points * (months - ChronoUnit.MONTHS.between(from, day)), months);
    }
}
