package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.CreditClass.A;
import static city.wutong.evaluation.credit.CreditClass.B;
import static city.wutong.evaluation.credit.CreditClass.C;
import static city.wutong.evaluation.credit.CreditClass.E;
import static city.wutong.evaluation.credit.CreditGroup.BASIC_INFORMATION;
import static city.wutong.evaluation.credit.CreditGroup.GOVERNANCE;
import static city.wutong.evaluation.credit.CreditGroup.LAW_ABIDING;
import static city.wutong.evaluation.credit.FactKind.CHANGED;
import static city.wutong.evaluation.credit.FactKind.DEREGISTERED;
import static city.wutong.evaluation.credit.FactKind.LIQUIDATION_BEGUN;
import static city.wutong.evaluation.credit.FactKind.RESUMED;
import static city.wutong.evaluation.credit.FactKind.REVOKED;
import static city.wutong.evaluation.credit.FactKind.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.evaluation.deeds.Deeds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTests {

    @Test
    void givesAnOrdinaryNewOrganisation810PointsAndClassB() {
        var score = Life.registered("2026-03-01").scoreOn("2026-03-01");

        assertThat(score.score()).isEqualTo(120 + 10 + 120 + 240 + 260 + 60);
        assertThat(score.creditClass()).isEqualTo(B);
        assertThat(score.vetoes()).isEmpty();
        assertThat(List.of(score.ruleSet(), score.ruleVersion())).containsExactly("credit", "v1");
    }

    @Test
    void namesForEveryPointItsClauseAndEvent() {
        var score = Life.registered("2026-03-01").then(CHANGED, "2026-05-01").scoreOn("2027-03-01");

        assertThat(score.reasons())
                .extracting(Score.Reason::item, Score.Reason::points, Score.Reason::eventId, Score.Reason::clause)
                .containsExactly(
                        tuple("base", 120, null, "1.1"),
                        tuple("registered", 10, "e-1", "2.1"),
                        tuple("years-registered", 5, "e-1", "3.1"),
                        tuple("base", 120, null, "1.2"),
                        tuple("base", 240, null, "1.3"),
                        tuple("changed", 15, "e-2", "2.3"),
                        tuple("base", 260, null, "1.4"),
                        tuple("years-without-bad-information", 10, "e-1", "3.2"),
                        tuple("base", 60, null, "1.5"));
    }

    @Test
    void reachesClassAAfterFourCleanYearsAndTwoOrderlyChanges() {
        var life = Life.registered("2026-03-01").then(CHANGED, "2027-01-01").then(CHANGED, "2028-01-01");

        assertThat(life.scoreOn("2030-02-28").score()).isEqualTo(810 + 30 + 3 * 5 + 3 * 10);
        assertThat(life.scoreOn("2030-02-28").creditClass()).isEqualTo(B);
        assertThat(life.scoreOn("2030-03-01").score()).isEqualTo(900);
        assertThat(life.scoreOn("2030-03-01").creditClass()).isEqualTo(A);
    }

    @Test
    void countsAtMostThreeChanges() {
        var life = Life.registered("2026-03-01");
        for (var day : List.of("2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01")) {
            var _ = life.then(CHANGED, day);
        }

        assertThat(life.scoreOn("2026-08-01").in(GOVERNANCE)).isEqualTo(240 + 3 * 15);
    }

    @Test
    void countsAnImportedOrganisationsYearsFromItsRegistration() {
        var score = Life.imported("2026-03-01", "2015-06-01").scoreOn("2026-03-01");

        assertThat(score.in(BASIC_INFORMATION)).isEqualTo(120 + 5 + 5 * 5);
        assertThat(score.in(LAW_ABIDING)).isEqualTo(260 + 4 * 10);
        assertThat(score.score()).isEqualTo(870);
    }

    @Test
    void keepsAGroupAtItsMaximumAndSaysSo() {
        var score = Life.registered("2026-03-01").scoreOn("2031-03-01");

        assertThat(score.in(BASIC_INFORMATION)).isEqualTo(150);
        assertThat(score.reasons())
                .filteredOn(reason -> reason.item().equals("limit"))
                .singleElement()
                .satisfies(limit -> assertThat(limit.points()).isEqualTo(150 - (120 + 10 + 25)));
    }

    @Test
    void putsASuspendedOrganisationInClassEWhateverItsPoints() {
        var score = Life.registered("2026-03-01").then(SUSPENDED, "2026-05-10").scoreOn("2026-05-10");

        assertThat(score.score()).isEqualTo(810 - 120);
        assertThat(score.creditClass()).isEqualTo(E);
        assertThat(score.vetoes())
                .extracting(Score.Veto::item, Score.Veto::cap, Score.Veto::eventId, Score.Veto::clause)
                .containsExactly(tuple("suspended", E, "e-2", "4.1"));
    }

    @Test
    void letsTheMinusOfASuspensionFadeByTwoPointsAMonthAfterTheRelease() {
        var life = Life.registered("2026-03-01").then(SUSPENDED, "2026-05-10").then(RESUMED, "2026-08-10");

        assertThat(life.scoreOn("2026-08-10").score()).isEqualTo(810 - (120 - 3 * 2));
        assertThat(life.scoreOn("2027-05-10").score()).isEqualTo(810 + 5 + 10 - (120 - 12 * 2));
        assertThat(life.scoreOn("2027-05-10").creditClass()).isEqualTo(C);
        assertThat(life.scoreOn("2031-05-09").in(LAW_ABIDING)).isEqualTo(260 + 40 - 2);
        assertThat(life.scoreOn("2031-05-10").in(LAW_ABIDING)).isEqualTo(260 + 40);
    }

    @Test
    void countsNoCleanYearWhileTheSuspensionStands() {
        var life = Life.registered("2026-03-01").then(SUSPENDED, "2027-03-01");

        assertThat(life.scoreOn("2028-03-01").in(LAW_ABIDING)).isEqualTo(260 - (120 - 12 * 2));
    }

    @Test
    void doesNotLetLiquidationEndASuspensionsVeto() {
        var life = Life.registered("2026-03-01").then(SUSPENDED, "2026-05-10").then(LIQUIDATION_BEGUN, "2026-06-10");

        assertThat(life.scoreOn("2026-06-10").creditClass()).isEqualTo(E);
    }

    @Test
    void leavesARevokedOrganisationNothingForLawAbiding() {
        var life = Life.registered("2026-03-01").then(REVOKED, "2026-05-10").then(DEREGISTERED, "2026-12-10");

        assertThat(life.scoreOn("2026-05-10").in(LAW_ABIDING)).isZero();
        assertThat(life.scoreOn("2026-05-10").score()).isEqualTo(810 - 260);
        assertThat(life.scoreOn("2040-01-01").creditClass()).isEqualTo(E);
    }

    @Test
    void stopsCountingYearsWhenTheOrganisationIsDeregistered() {
        var life = Life.registered("2026-03-01")
                .then(LIQUIDATION_BEGUN, "2028-03-01")
                .then(DEREGISTERED, "2028-06-01");

        assertThat(life.scoreOn("2040-01-01").score()).isEqualTo(810 + 2 * 5 + 2 * 10);
    }

    @Test
    void knowsOnAPastDayOnlyWhatWasKnownThen() {
        var life = Life.registered("2026-03-01").then(SUSPENDED, "2026-05-10");

        assertThat(life.scoreOn("2026-05-09").score()).isEqualTo(810);
        assertThat(life.scoreOn("2026-05-09").creditClass()).isEqualTo(B);
        assertThat(Scoring.score(life.facts(), Deeds.NONE, Life.on("2026-02-28"), Life.V1))
                .isEmpty();
    }

    @Test
    void refusesFactsOfTwoOrganisations() {
        var other = CreditFact.of("x-1", new OrganisationId("52330483MJ0000018E"), CHANGED, Life.on("2026-03-01"), 1);
        var facts = List.of(Life.registered("2026-03-01").facts().getFirst(), other);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(facts, Deeds.NONE, Life.on("2026-03-01"), Life.V1));
    }

    @Test
    void noLongerShowsBadInformationThatHasLapsed() {
        var life = Life.registered("2026-03-01").then(SUSPENDED, "2026-05-10").then(RESUMED, "2026-05-10");

        assertThat(life.scoreOn("2031-05-09").reasons())
                .extracting(Score.Reason::item)
                .contains("suspended", "resumed");
        assertThat(life.scoreOn("2031-05-10").reasons())
                .extracting(Score.Reason::item)
                .doesNotContain("suspended", "resumed");
    }

    @Test
    void takesTheSourcesSequenceForTheOrderOfOneDaysFacts() {
        var day = Life.on("2026-05-10");
        var facts = List.of(
                CreditFact.of("e-10", Life.WATERSIDE_CHOIR, RESUMED, day, 10),
                CreditFact.of("e-9", Life.WATERSIDE_CHOIR, SUSPENDED, day, 9));

        assertThat(Scoring.score(facts, Deeds.NONE, day, Life.V1))
                .hasValueSatisfying(score -> assertThat(score.vetoes()).isEmpty());
    }
}
