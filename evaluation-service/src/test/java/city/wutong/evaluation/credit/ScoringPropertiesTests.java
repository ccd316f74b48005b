package city.wutong.evaluation.credit;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.evaluation.deeds.Deeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertiesTests {

    static final LocalDate START = LocalDate.parse("2018-01-01");
    static final int TWENTY_YEARS = 7305;

    @Property
    void reasonsSumToTheScore(@ForAll("lives") List<CreditFact> life, @ForAll("days") LocalDate day) {
        var score = scoreOf(life, day);

        assertThat(score.reasons().stream().mapToInt(Score.Reason::points).sum())
                .isEqualTo(score.score());
    }

    @Property
    void everyGroupStaysWithinItsBounds(@ForAll("lives") List<CreditFact> life, @ForAll("days") LocalDate day) {
        var score = scoreOf(life, day);

        for (var group : CreditGroup.values()) {
            assertThat(score.in(group)).isBetween(0, Life.V1.rules().of(group).max());
        }
    }

    @Property
    void neitherOrderNorRepetitionMatters(
            @ForAll("lives") List<CreditFact> life, @ForAll("days") LocalDate day, @ForAll long seed) {
        var shuffled = new ArrayList<>(life);
        shuffled.addAll(life.subList(0, life.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Scoring.score(shuffled, Deeds.NONE, day, Life.V1))
                .isEqualTo(Scoring.score(life, Deeds.NONE, day, Life.V1));
    }

    @Property
    void whatCameLaterDoesNotTouchAPastScore(@ForAll("lives") List<CreditFact> life, @ForAll("days") LocalDate day) {
        var knownThen = life.stream().filter(fact -> !fact.day().isAfter(day)).toList();

        assertThat(Scoring.score(life, Deeds.NONE, day, Life.V1))
                .isEqualTo(Scoring.score(knownThen, Deeds.NONE, day, Life.V1));
    }

    @Property
    void whatAFactTakesOnlyFades(
            @ForAll("lives") List<CreditFact> life,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 900) int later) {
        var before = scoreOf(life, day);
        var after = scoreOf(life, day.plusDays(later));

        for (var taken : before.reasons()) {
            if (taken.points() < 0 && taken.eventId() != null) {
                assertThat(pointsOf(taken, after)).isBetween(taken.points(), 0);
            }
        }
    }

    @Property
    void noPointsBuyOffAVeto(@ForAll("lives") List<CreditFact> life, @ForAll("days") LocalDate day) {
        var score = scoreOf(life, day);

        assertThat(score.vetoes())
                .allSatisfy(veto -> assertThat(score.creditClass()).isGreaterThanOrEqualTo(veto.cap()));
        assertThat(score.creditClass()).isGreaterThanOrEqualTo(Life.V1.rules().classOf(score.score()));
    }

    @Property
    void badInformationNeverHelps(
            @ForAll("lives") List<CreditFact> life,
            @ForAll("days") LocalDate day,
            @ForAll("bad") FactKind kind,
            @ForAll("days") LocalDate when) {
        var worse = new ArrayList<>(life);
        worse.add(CreditFact.of("bad", Life.WATERSIDE_CHOIR, kind, when, life.size() + 1L));

        assertThat(scoreOf(worse, day).score())
                .isLessThanOrEqualTo(scoreOf(life, day).score());
        assertThat(scoreOf(worse, day).creditClass())
                .isGreaterThanOrEqualTo(scoreOf(life, day).creditClass());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, TWENTY_YEARS).map(START::plusDays);
    }

    @Provide
    Arbitrary<FactKind> bad() {
        return Arbitraries.of(FactKind.class).filter(Life.V1.rules()::isBad);
    }

    /** A registration on the first day and then anything, in any order. */
    @Provide
    Arbitrary<List<CreditFact>> lives() {
        var happening = Combinators.combine(Arbitraries.of(FactKind.class), days())
                .as((kind, day) -> CreditFact.of("", Life.WATERSIDE_CHOIR, kind, day, 0));
        return happening.list().ofMaxSize(15).map(ScoringPropertiesTests::numbered);
    }

    static List<CreditFact> numbered(List<CreditFact> happenings) {
        var life = new ArrayList<>(Life.registered(START.toString()).facts());
        IntStream.range(0, happenings.size())
                .mapToObj(i -> CreditFact.of(
                        "e-" + (i + 2),
                        Life.WATERSIDE_CHOIR,
                        happenings.get(i).kind(),
                        happenings.get(i).day(),
                        i + 2L))
                .forEach(life::add);
        return life;
    }

    static int pointsOf(Score.Reason reason, Score score) {
        return score.reasons().stream()
                .filter(other ->
                        reason.item().equals(other.item()) && Objects.equals(reason.eventId(), other.eventId()))
                .mapToInt(Score.Reason::points)
                .sum();
    }

    static Score scoreOf(List<CreditFact> life, LocalDate day) {
        return Scoring.score(life, Deeds.NONE, day, Life.V1).orElseThrow();
    }
}
