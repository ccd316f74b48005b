package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.Life.RULE_SETS;
import static city.wutong.evaluation.credit.Life.WATERSIDE_CHOIR;
import static city.wutong.evaluation.credit.Life.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.DeedKind;
import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.listening.OutOfOrder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditTests {

    private static final Instant NOW = Instant.parse("2026-05-10T03:00:00Z");

    final News registered =
            news(1, FactKind.REGISTERED, "2026-03-01", new Learnt.Entered(profile("水畔合唱协会", Profile.State.REGISTERED)));
    final News renamed = news(2, FactKind.CHANGED, "2026-04-01", new Learnt.Renamed("水畔合唱团", "330483101"));
    final News suspended = news(3, FactKind.SUSPENDED, "2026-05-10", new Learnt.Moved(Profile.State.SUSPENDED));

    final Credit credit = Credit.begunWith(registered, Deeds.NONE, RULE_SETS, NOW);

    @Test
    void beginsWithTheRegistration() {
        assertThat(credit.standing().score()).isEqualTo(810);
        assertThat(credit.standing().day()).isEqualTo(on("2026-03-01"));
        assertThat(credit.raised()).containsExactly(new Credit.Scored(WATERSIDE_CHOIR, credit.standing(), "e-1", NOW));
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> Credit.begunWith(renamed, Deeds.NONE, RULE_SETS, NOW));
        var change = new News(Source.ORGANISATIONS, registered.fact(), renamed.learnt());
        assertThatExceptionOfType(NotEnteredYet.class)
                .isThrownBy(() -> Credit.begunWith(change, Deeds.NONE, RULE_SETS, NOW));
    }

    @Test
    void takesEachFactOnceAndInOrder() {
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> credit.hear(suspended, Deeds.NONE, RULE_SETS, NOW))
                .satisfies(early -> assertThat(early.missing()).isEqualTo(2));

        assertThat(credit.hear(renamed, Deeds.NONE, RULE_SETS, NOW)).isTrue();
        assertThat(credit.hear(renamed, Deeds.NONE, RULE_SETS, NOW)).isFalse();
        assertThat(credit.hear(registered, Deeds.NONE, RULE_SETS, NOW)).isFalse();
        assertThat(credit.hear(suspended, Deeds.NONE, RULE_SETS, NOW)).isTrue();

        assertThat(credit.facts()).containsExactly(registered.fact(), renamed.fact(), suspended.fact());
        assertThat(credit.heard(Source.ORGANISATIONS)).isEqualTo(3);
        assertThat(credit.profile())
                .isEqualTo(new Profile("水畔合唱团", Profile.Type.SOCIETY, "330483101", Profile.State.SUSPENDED));
        assertThat(credit.standing().score()).isEqualTo(705);
        assertThat(credit.standing().creditClass()).isEqualTo(CreditClass.E);
        assertThat(credit.standing().vetoes()).containsExactly("suspended");
        assertThat(credit.raised()).hasSize(3);
    }

    @Test
    void isNeverScoredOnAnEarlierDayThanBefore() {
        credit.passTo(on("2027-03-01"), Deeds.NONE, RULE_SETS, NOW);

        assertThat(credit.hear(renamed, Deeds.NONE, RULE_SETS, NOW)).isTrue();

        assertThat(credit.standing().day()).isEqualTo(on("2027-03-01"));
    }

    @Test
    void passesTheNightUnchangedUnlessTimeChangesTheOutcome() {
        var before = credit.standing();

        credit.passTo(on("2026-03-02"), Deeds.NONE, RULE_SETS, NOW);
        assertThat(credit.standing()).isEqualTo(before);
        assertThat(credit.raised()).hasSize(1);

        credit.passTo(on("2027-03-01"), Deeds.NONE, RULE_SETS, NOW);
        assertThat(credit.standing().score()).isEqualTo(825);
        assertThat(credit.raised().getLast())
                .isEqualTo(new Credit.Scored(WATERSIDE_CHOIR, credit.standing(), Credit.NIGHTLY, NOW));
    }

    @Test
    void isScoredWithItsDeedsAndTellsOnlyWhatChangesTheOutcome() {
        var few = Deeds.of(List.of(Deed.done(DeedKind.HOURS_A, on("2026-11-09"), 2_999, "h-1")));
        credit.credit(few, RULE_SETS, "h-1", NOW);
        assertThat(credit.standing().day()).isEqualTo(on("2026-11-09"));
        assertThat(credit.standing().ruleVersion()).isEqualTo("v2");
        assertThat(credit.raised()).hasSize(1);

        var enough = Deeds.of(List.of(few.all().getFirst(), Deed.done(DeedKind.HOURS_A, on("2026-11-08"), 1, "h-2")));
        credit.credit(enough, RULE_SETS, "h-2", NOW);

        assertThat(credit.standing().score()).isEqualTo(811);
        assertThat(credit.standing().day()).isEqualTo(on("2026-11-09"));
        assertThat(credit.raised().getLast())
                .isEqualTo(new Credit.Scored(WATERSIDE_CHOIR, credit.standing(), "h-2", NOW));
        assertThat(Credit.retold(List.of(registered), enough, on("2026-01-01"), RULE_SETS)
                        .standing())
                .isEqualTo(credit.standing());
    }

    @Test
    void isTheSameWhenRetold() {
        assertThat(credit.hear(renamed, Deeds.NONE, RULE_SETS, NOW)).isTrue();
        assertThat(credit.hear(suspended, Deeds.NONE, RULE_SETS, NOW)).isTrue();

        var retold = Credit.retold(List.of(registered, renamed, suspended), Deeds.NONE, on("2026-01-01"), RULE_SETS);

        assertThat(retold.standing()).isEqualTo(credit.standing());
        assertThat(retold.profile()).isEqualTo(credit.profile());
        assertThat(retold.facts()).isEqualTo(credit.facts());
    }

    @Test
    void isUnknownOnDaysBeforeTheFirstFact() {
        assertThatExceptionOfType(UnknownCredit.class)
                .isThrownBy(() -> credit.scoreOn(on("2026-02-28"), Deeds.NONE, RULE_SETS));
    }

    private static Profile profile(String name, Profile.State state) {
        return new Profile(name, Profile.Type.SOCIETY, "330483100", state);
    }

    private static News news(long sequence, FactKind kind, String day, Learnt learnt) {
        var fact = CreditFact.of("e-" + sequence, WATERSIDE_CHOIR, kind, on(day), sequence);
        return new News(Source.ORGANISATIONS, fact, learnt);
    }
}
