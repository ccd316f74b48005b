package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.CreditGroup.SOCIAL_RESPONSIBILITY;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.DeedKind;
import city.wutong.evaluation.deeds.Deeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeedScoringPropertiesTests {

    static final LocalDate START = LocalDate.parse("2026-11-01");
    static final LocalDate TAKEN_BACK = START.plusYears(2);
    static final List<CreditFact> LIFE = Life.registered("2026-03-01").facts();

    @Property
    void whatIsTakenBackLeavesTheScoreAsIfItHadNeverBeen(
            @ForAll("hours") List<Deed> kept, @ForAll("hours") List<Deed> reversed) {
        var all = new ArrayList<>(kept);
        reversed.forEach(deed -> {
            all.add(deed);
            all.add(Deed.takenBack(deed.kind(), TAKEN_BACK, deed.amount(), "r-" + deed.lastEvent()));
        });

        assertThat(scoreOn(TAKEN_BACK, all).score())
                .isEqualTo(scoreOn(TAKEN_BACK, kept).score());
        var dayBefore = TAKEN_BACK.minusDays(1);
        var untouched = new ArrayList<>(kept);
        untouched.addAll(reversed);
        assertThat(scoreOn(dayBefore, all)).isEqualTo(scoreOn(dayBefore, untouched));
    }

    @Property
    void reasonsSumToTheScoreAndNeverExceedTheGroup(@ForAll("hours") List<Deed> deeds) {
        var score = scoreOn(TAKEN_BACK, deeds);

        assertThat(Score.sum(score.reasons())).isEqualTo(score.score());
        assertThat(score.in(SOCIAL_RESPONSIBILITY)).isBetween(60, 100);
    }

    @Property
    void theOrderOfHearingDoesNotMatter(@ForAll("hours") List<Deed> deeds, @ForAll long seed) {
        var shuffled = new ArrayList<>(deeds);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(scoreOn(TAKEN_BACK, shuffled)).isEqualTo(scoreOn(TAKEN_BACK, deeds));
    }

    @Provide
    Arbitrary<List<Deed>> hours() {
        var kinds = Arbitraries.of(DeedKind.HOURS_A, DeedKind.HOURS_B, DeedKind.HOURS_C, DeedKind.HOURS_D);
        var days = Arbitraries.integers().between(0, 700).map(START::plusDays);
        var minutes = Arbitraries.integers().between(1, 9_000);
        var events = Arbitraries.integers().between(1, 1_000_000).map(number -> "e-" + number);
        return Combinators.combine(kinds, days, minutes, events)
                .as(Deed::done)
                .list()
                .ofMaxSize(25);
    }

    private static Score scoreOn(LocalDate day, List<Deed> deeds) {
        return Scoring.score(LIFE, Deeds.of(deeds), day, Life.RULE_SETS.inForceOn(day))
                .orElseThrow();
    }
}
