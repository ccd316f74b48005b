package city.wutong.volunteer.hoursimports;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.volunteer.hoursimports.HoursImport.Progress;
import city.wutong.volunteer.hoursimports.HoursImport.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HoursImportStageTests {

    private static final Instant NOW = Instant.parse("2026-03-09T02:30:00Z");

    private final HoursImport one = new HoursImport(new ImportId("1"), false, NOW);

    @Test
    void isRefusedOnlyIfNothingWasEntered() {
        one.reach(Stage.ENTERING, new Progress(9, 9, 5, 300, 0), NOW);

        one.refuse("contended", NOW);

        assertThat(one.stage(NOW)).isEqualTo(Stage.BROKEN_OFF);
        assertThat(one.refusal()).isEqualTo("contended");
    }

    @Test
    void isRefusedIfItCannotBeRead() {
        one.reach(Stage.READING, Progress.NONE, NOW);

        one.refuse("too-many-rows", NOW);

        assertThat(one.stage(NOW)).isEqualTo(Stage.REFUSED);
    }

    @Test
    void waitsForItsTurnHoweverLongThatTakes() {
        assertThat(one.stage(NOW.plus(Duration.ofHours(3)))).isEqualTo(Stage.WAITING);
    }

    @Test
    void hasBrokenOffIfNothingWasHeardForAMinute() {
        one.reach(Stage.CHECKING, Progress.NONE, NOW);

        assertThat(one.stage(NOW.plusSeconds(60))).isEqualTo(Stage.CHECKING);
        assertThat(one.stage(NOW.plusSeconds(61))).isEqualTo(Stage.BROKEN_OFF);
    }
}
