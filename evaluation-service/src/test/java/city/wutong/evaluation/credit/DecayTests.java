package city.wutong.evaluation.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecayTests {

    static final Decay FIVE_YEARS = new Decay(5);

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, -120",
        "2026-06-09, -120",
        "2026-06-10, -118",
        "2027-05-10, -96",
        "2031-05-09, -2",
        "2031-05-10, 0",
        "9999-12-31, 0"
    })
    void takesTwoOf120PointsEachMonth(LocalDate day, int left) {
        assertThat(FIVE_YEARS.left(-120, LocalDate.parse("2026-05-10"), day)).isEqualTo(left);
    }

    @Test
    void roundsTowardsTheLowerScore() {
        // 100 x 59/60 is 98 1/3
        assertThat(FIVE_YEARS.left(-100, LocalDate.parse("2026-05-10"), LocalDate.parse("2026-06-10")))
                .isEqualTo(-99);
        assertThat(FIVE_YEARS.left(100, LocalDate.parse("2026-05-10"), LocalDate.parse("2026-06-10")))
                .isEqualTo(98);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-28, -120",
        "2026-01-31, 2026-03-01, -118",
        "2024-02-29, 2029-02-27, -2",
        "2024-02-29, 2029-02-28, 0"
    })
    void endsAMonthThatHasNoSuchDay(LocalDate from, LocalDate day, int left) {
        assertThat(FIVE_YEARS.left(-120, from, day)).isEqualTo(left);
    }
}
