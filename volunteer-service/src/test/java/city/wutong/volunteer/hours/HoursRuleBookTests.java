package city.wutong.volunteer.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.wutong.starter.time.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursRuleBookTests {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-03-07");

    private final HoursRuleBook rules = new HoursRuleBook(WorkingDays.load());

    @Test
    void takesAServiceOfOneMinuteUpToADay() {
        assertThatNoException().isThrownBy(() -> rules.requireDuration(1, SATURDAY));
        assertThatNoException().isThrownBy(() -> rules.requireDuration(1_440, SATURDAY));
        for (var impossible : new long[] {0, -1, 1_441, 25 * 60, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> rules.requireDuration(impossible, SATURDAY))
                    .isInstanceOfSatisfying(
                            ImpossibleDuration.class,
                            refused -> assertThat(refused.rule()).isPresent());
        }
    }

    @Test
    void isRecordedUpToTheTenthWorkingDay() {
        // Ten working days after Saturday, 7 March 2026: two weeks from Monday to Friday.
        var last = LocalDate.parse("2026-03-20");

        assertThat(rules.recordedUntil(SATURDAY)).isEqualTo(last);
        assertThatNoException().isThrownBy(() -> rules.requireRecordedInTime(SATURDAY, last.minusDays(1)));
        assertThatNoException().isThrownBy(() -> rules.requireRecordedInTime(SATURDAY, last));
        assertThatThrownBy(() -> rules.requireRecordedInTime(SATURDAY, last.plusDays(1)))
                .isInstanceOf(RecordedTooLate.class);
    }

    @Test
    void judgesByTheVersionOfTheDay() {
        assertThat(rules.clause(HoursRule.RECORDING, LocalDate.parse("2021-01-31"))
                        .version())
                .isEqualTo("2012-10-23");
        assertThat(rules.clause(HoursRule.RECORDING, LocalDate.parse("2021-02-01"))
                        .version())
                .isEqualTo("2021-02-01");
        assertThat(rules.covers(LocalDate.parse("2012-10-22"))).isFalse();
    }
}
