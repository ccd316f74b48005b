package city.wutong.evaluation.deeds;

import static city.wutong.evaluation.deeds.DeedKind.HOURS_A;
import static city.wutong.evaluation.deeds.DeedKind.HOURS_B;
import static city.wutong.evaluation.deeds.DeedKind.PROJECT_EVALUATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeedsTests {

    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);
    static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    final List<Deed> heard = List.of(
            Deed.done(HOURS_A, NOVEMBER, 60, "V1/1"),
            Deed.done(HOURS_A, NOVEMBER, 30, "V2/1"),
            Deed.done(HOURS_A, NOVEMBER.plusDays(1), 10, "V1/2"),
            Deed.done(HOURS_B, NOVEMBER, 90, "V3/1"),
            Deed.takenBack(HOURS_A, DECEMBER, 60, "V1/3"),
            Deed.done(PROJECT_EVALUATED, NOVEMBER, 80, "P1/5"),
            Deed.done(PROJECT_EVALUATED, NOVEMBER, 90, "P2/5"));

    @Test
    void countHoursOfADayTogetherAndNameEachProject() {
        assertThat(Deeds.of(heard).all())
                .containsExactly(
                        new Deed(HOURS_A, NOVEMBER, 2, 0, 90, "V2/1"),
                        new Deed(HOURS_B, NOVEMBER, 1, 0, 90, "V3/1"),
                        new Deed(PROJECT_EVALUATED, NOVEMBER, 1, 0, 80, "P1/5"),
                        new Deed(PROJECT_EVALUATED, NOVEMBER, 1, 0, 90, "P2/5"),
                        new Deed(HOURS_A, NOVEMBER.plusDays(1), 1, 0, 10, "V1/2"),
                        new Deed(HOURS_A, DECEMBER, 0, 1, -60, "V1/3"));
    }

    @Test
    void areTheSameInWhateverOrderTheyWereHeard() {
        var shuffled = new ArrayList<>(heard);
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Deeds.of(shuffled)).isEqualTo(Deeds.of(heard));
        }
    }

    @Test
    void areOfAPastDayWhatWasKnownThen() {
        assertThat(Deeds.of(heard).on(NOVEMBER).all()).hasSize(4);
        assertThat(Deeds.of(heard).on(NOVEMBER.minusDays(1))).isEqualTo(Deeds.NONE);
    }

    @Test
    void addUpTheHoursOfAMonth() {
        assertThat(Deeds.of(heard).monthly(HOURS_A))
                .containsExactly(
                        new Deed(HOURS_A, NOVEMBER.plusDays(1), 3, 0, 100, "V1/2"),
                        new Deed(HOURS_A, DECEMBER, 0, 1, -60, "V1/3"));
        assertThat(Deeds.of(heard).monthly(PROJECT_EVALUATED)).hasSize(2);
    }
}
