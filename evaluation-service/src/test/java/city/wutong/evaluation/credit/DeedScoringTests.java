package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.CreditGroup.SOCIAL_RESPONSIBILITY;
import static city.wutong.evaluation.deeds.DeedKind.HOURS_A;
import static city.wutong.evaluation.deeds.DeedKind.HOURS_B;
import static city.wutong.evaluation.deeds.DeedKind.HOURS_C;
import static city.wutong.evaluation.deeds.DeedKind.HOURS_D;
import static city.wutong.evaluation.deeds.DeedKind.PROJECT_COMPLETED;
import static city.wutong.evaluation.deeds.DeedKind.PROJECT_EVALUATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.DeedKind;
import city.wutong.evaluation.deeds.Deeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedScoringTests {

    private static final int BASE = 60;

    final Life life = Life.registered("2026-03-01");
    final List<Deed> deeds = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"HOURS_A, 50", "HOURS_B, 62.5", "HOURS_C, 100", "HOURS_D, 250"})
    void givesAPointForSoManyHoursByTheirEvidence(DeedKind kind, double hours) {
        var minutes = (long) (hours * 60);
        done(kind, "2026-11-09", minutes - 1, "e");

        assertThat(socialPoints("2026-11-09")).isEqualTo(BASE);

        done(kind, "2026-11-10", 1, "f");

        assertThat(socialPoints("2026-11-09")).isEqualTo(BASE);
        assertThat(socialPoints("2026-11-10")).isEqualTo(BASE + 1);
    }

    @Test
    void namesForEachMonthOfAClassItsMinutesItsLastEventAndItsClause() {
        done(HOURS_A, "2026-11-09", 2_000, "V1/1");
        done(HOURS_A, "2026-11-30", 2_000, "V2/1");
        done(HOURS_A, "2026-12-01", 2_000, "V1/2");
        done(HOURS_C, "2026-12-02", 100, "V3/1");

        assertThat(scoreOn("2026-12-31").reasons())
                .filteredOn(reason -> reason.evidence() != null)
                .extracting(
                        Score.Reason::item,
                        Score.Reason::points,
                        Score.Reason::eventId,
                        Score.Reason::clause,
                        Score.Reason::evidence)
                .containsExactly(
                        tuple("hours-a", 1, "V2/1", "6.1", new Score.Evidence(2, 0, 4_000)),
                        tuple("hours-a", 1, "V1/2", "6.1", new Score.Evidence(1, 0, 2_000)),
                        tuple("hours-c", 0, "V3/1", "6.3", new Score.Evidence(1, 0, 100)));
    }

    @Test
    void takesExactlyThePointsOfWhatIsTakenBackAndLeavesThePast() {
        done(HOURS_A, "2026-11-09", 2_990, "V1/1");
        var without = scoreOn("2026-12-31").score();
        done(HOURS_A, "2026-11-10", 720, "V1/2");
        assertThat(scoreOn("2026-12-31").score()).isEqualTo(without + 1);

        deeds.add(Deed.takenBack(HOURS_A, Life.on("2026-12-05"), 720, "V1/3"));

        assertThat(scoreOn("2026-12-31").score()).isEqualTo(without);
        assertThat(scoreOn("2026-12-04").score()).isEqualTo(without + 1);
        assertThat(scoreOn("2026-12-31").reasons())
                .filteredOn(reason -> "V1/3".equals(reason.eventId()))
                .extracting(Score.Reason::points, Score.Reason::evidence)
                .containsExactly(tuple(-1, new Score.Evidence(0, 1, -720)));
    }

    @Test
    void countsProjectsCompletedAndTheirRatings() {
        done(PROJECT_COMPLETED, "2026-11-09", 1, "P1/4");
        done(PROJECT_EVALUATED, "2026-11-20", 88, "P1/5");

        assertThat(socialPoints("2026-11-09")).isEqualTo(BASE + 3);
        assertThat(socialPoints("2026-11-20")).isEqualTo(BASE + 3 + 3);
    }

    @Test
    void givesAtMost25PointsForHoursAnd25ForProjectsAndAHundredInAll() {
        for (var kind : List.of(HOURS_A, HOURS_B, HOURS_D)) {
            done(kind, "2026-11-09", 60_000, "V/" + kind);
        }

        assertThat(socialPoints("2026-11-09")).isEqualTo(BASE + 25);
        assertThat(items("2026-11-09")).contains("hours-limit").doesNotContain("projects-limit", "limit");

        for (var project = 0; project < 9; project++) {
            done(PROJECT_COMPLETED, "2026-11-10", 1, "P%d/4".formatted(project));
        }

        var score = scoreOn("2026-11-10");
        assertThat(score.in(SOCIAL_RESPONSIBILITY)).isEqualTo(100);
        assertThat(items("2026-11-10")).contains("hours-limit", "projects-limit", "limit");
        assertThat(Score.sum(score.reasons())).isEqualTo(score.score());
    }

    @Test
    void countsNoDeedByVersion1() {
        done(HOURS_A, "2026-10-01", 60_000, "V1/1");

        assertThat(scoreOn("2026-10-31"))
                .isEqualTo(Scoring.score(life.facts(), Deeds.NONE, Life.on("2026-10-31"), Life.V1)
                        .orElseThrow());
        assertThat(scoreOn("2026-11-01").score())
                .isEqualTo(scoreOn("2026-10-31").score() + 20);
    }

    @Test
    void tellsOfDeedsInTheHistory() {
        done(HOURS_A, "2026-01-09", 60_000, "V1/1");
        done(HOURS_A, "2026-11-09", 3_000, "V1/2");
        done(HOURS_D, "2026-11-10", 3_000, "V1/3");

        assertThat(CreditHistory.of(life.facts(), Deeds.of(deeds), Life.RULE_SETS)
                        .changes())
                .extracting(CreditHistory.Change::day, change -> change.after().score())
                .containsExactly(tuple(Life.on("2026-03-01"), 810), tuple(Life.on("2026-11-09"), 831));
    }

    private void done(DeedKind kind, String day, long amount, String event) {
        deeds.add(Deed.done(kind, Life.on(day), amount, event));
    }

    private Score scoreOn(String day) {
        var on = Life.on(day);
        return Scoring.score(life.facts(), Deeds.of(deeds), on, Life.RULE_SETS.inForceOn(on))
                .orElseThrow();
    }

    private int socialPoints(String day) {
        return scoreOn(day).in(SOCIAL_RESPONSIBILITY);
    }

    private List<String> items(String day) {
        return scoreOn(day).reasons().stream().map(Score.Reason::item).toList();
    }
}
