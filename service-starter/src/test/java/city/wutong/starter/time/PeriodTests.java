package city.wutong.starter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PeriodTests {

    static final WorkingDays CALENDAR = WorkingDays.load();

    @ParameterizedTest
    @CsvSource({"1,WORKING", "2,WORKING", "5,WORKING", "7,WORKING", "8,CALENDAR", "15,CALENDAR", "60,CALENDAR"})
    void countsWorkingDaysUpToSevenDays(int days, DayType type) {
        assertThat(Period.ofDays(days)).isEqualTo(new Period(days, type));
    }

    @Test
    void doesNotCountTheDayItStartsOn() {
        var start = LocalDate.parse("2026-03-02");

        assertThat(new Period(1, DayType.CALENDAR).endFrom(start, CALENDAR)).isEqualTo("2026-03-03");
        assertThat(new Period(60, DayType.CALENDAR).endFrom(start, CALENDAR)).isEqualTo("2026-05-01");
        assertThat(new Period(5, DayType.WORKING).endFrom(start, CALENDAR)).isEqualTo("2026-03-09");
    }

    @Test
    void runsOverTheEndOfTheYear() {
        assertThat(new Period(30, DayType.CALENDAR).endFrom(LocalDate.parse("2025-12-15"), CALENDAR))
                .isEqualTo("2026-01-14");
        assertThat(new Period(5, DayType.WORKING).endFrom(LocalDate.parse("2025-12-30"), CALENDAR))
                .as("31 December, then the worked Sunday 4 January, then Monday to Wednesday")
                .isEqualTo("2026-01-07");
    }

    @Test
    void hasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(-1, DayType.CALENDAR));
    }

    @Test
    void readsWhichDaysItMeansOrTakesThemFromItsLength() {
        var yaml = YAMLMapper.builder().build();

        assertThat(yaml.readValue("{days: 20, type: WORKING}", Period.class))
                .isEqualTo(new Period(20, DayType.WORKING));
        assertThat(yaml.readValue("{days: 5}", Period.class)).isEqualTo(new Period(5, DayType.WORKING));
        assertThat(yaml.readValue("{days: 60}", Period.class)).isEqualTo(new Period(60, DayType.CALENDAR));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> yaml.readValue("{type: WORKING}", Period.class));
    }
}
