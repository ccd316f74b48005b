package city.wutong.volunteer.hours;

import city.wutong.starter.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a service that falls on one day.
 *
 * @param start minute of the day at which it began, or null where only the day is known
 */
public record Slice(LocalDate day, @Nullable Integer start, int minutes) {

    private static final int DAY = 24 * 60;

    /**
     * A service that may go on over midnight, in the minutes that the clock shows; empty if it ends within its first.
     */
    public static List<Slice> between(Instant from, Instant until) {
        return of(minuteOf(from), (int) ChronoUnit.MINUTES.between(minuteOf(from), minuteOf(until)));
    }

    public static List<Slice> of(LocalDateTime from, int minutes) {
        var slices = new ArrayList<Slice>();
        var begin = from;
        for (int left = minutes; left > 0; ) {
            var start = begin.getHour() * 60 + begin.getMinute();
            var part = Math.min(left, DAY - start);
            slices.add(new Slice(begin.toLocalDate(), start, part));
            left -= part;
            begin = begin.plusMinutes(part);
        }
        return List.copyOf(slices);
    }

    private static LocalDateTime minuteOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, BusinessTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether a minute belongs to both; that one begins as the other ends is no overlap. */
    boolean overlaps(Slice other) {
        return day.equals(other.day)
                && start != null
                && other.start != null
                && start < other.start + other.minutes
                && other.start < start + minutes;
    }
}
