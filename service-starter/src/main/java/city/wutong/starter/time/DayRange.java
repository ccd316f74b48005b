package city.wutong.starter.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/** Days of one year as the calendar file writes them: {@code 05-01} or, both ends included, {@code 05-01..05-05}. */
record DayRange(MonthDay first, MonthDay last) {

    DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days off do not run backwards: " + first + " to " + last + ".");
        }
    }

    @JsonCreator
    static DayRange parse(String text) {
        var ends = text.split("\\.\\.", -1);
        return new DayRange(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[ends.length - 1]));
    }

    Stream<LocalDate> in(int year) {
        return first.atYear(year).datesUntil(last.atYear(year).plusDays(1));
    }
}
