package city.wutong.starter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    static final WorkingDays CALENDAR = WorkingDays.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-03",
                "2023-01-20",
                "2023-04-06",
                "2023-10-09",
                "2024-02-09",
                "2024-06-11",
                "2025-06-03",
                "2025-10-09",
                "2026-02-24",
                "2026-06-22",
                "2026-10-08"
            })
    void areTheDaysAroundAHoliday(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-02",
                "2023-01-27",
                "2023-04-05",
                "2023-10-06",
                "2024-02-12",
                "2024-06-10",
                "2025-01-28",
                "2025-10-08",
                "2026-01-02",
                "2026-02-16",
                "2026-02-23",
                "2026-06-19",
                "2026-10-07"
            })
    void areNotTheFirstAndLastDayOfAHoliday(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-28",
                "2023-04-23",
                "2023-10-08",
                "2024-02-04",
                "2024-10-12",
                "2025-01-26",
                "2025-10-11",
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10"
            })
    void areTheWeekendDaysWorkedInExchange(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-14", "2024-03-03", "2025-02-09", "2026-03-01", "2027-03-06"})
    void areNotOtherWeekendDays(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023,249", "2024,251", "2025,248", "2026,248"})
    void areAsManyAsTheYearsTableLeaves(int year, long count) {
        var days = Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1));

        assertThat(days.filter(CALENDAR::isWorkingDay)).hasSize((int) count);
    }

    @Test
    void areCountedWithoutTheFirstDay() {
        assertThat(CALENDAR.after(LocalDate.parse("2026-03-02"), 1)).isEqualTo("2026-03-03");
        assertThat(CALENDAR.after(LocalDate.parse("2026-03-06"), 1)).isEqualTo("2026-03-09");
        assertThat(CALENDAR.after(LocalDate.parse("2026-03-07"), 1)).isEqualTo("2026-03-09");
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(LocalDate.parse("2026-03-02"), 0));
    }

    @Test
    void areCountedOverSpringFestivalWithItsSwappedSaturdays() {
        var fridayBeforeTheFestival = LocalDate.parse("2026-02-13");

        assertThat(CALENDAR.after(fridayBeforeTheFestival, 1)).isEqualTo("2026-02-14");
        assertThat(CALENDAR.after(fridayBeforeTheFestival, 2)).isEqualTo("2026-02-24");
        assertThat(CALENDAR.after(fridayBeforeTheFestival, 6)).isEqualTo("2026-02-28");
        assertThat(CALENDAR.after(fridayBeforeTheFestival, 7)).isEqualTo("2026-03-02");
    }

    @Test
    void areCountedFromAYearWithATableIntoOneWithout() {
        assertThat(CALENDAR.after(LocalDate.parse("2026-12-31"), 1))
                .as("1 January is a Friday off")
                .isEqualTo("2027-01-04");
    }

    @Test
    void areProvisionalOnlyInAYearWithoutATable() {
        assertThat(CALENDAR.isProvisional(2022)).isTrue();
        assertThat(CALENDAR.isProvisional(2023)).isFalse();
        assertThat(CALENDAR.isProvisional(2026)).isFalse();
        assertThat(CALENDAR.isProvisional(2027)).isTrue();
        assertThat(CALENDAR.isProvisional(9999)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01,false",
        "2027-05-01,false",
        "2027-05-03,true",
        "2027-09-30,true",
        "2027-10-01,false",
        "2027-10-04,true",
        "2027-02-08,true",
        "9999-12-31,true"
    })
    void areTakenFromWeekendsAndFixedHolidaysInAProvisionalYear(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }
}
