package city.wutong.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Intervention.Kind;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.web.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTests {

    private static final UnifiedSocialCreditCode CODE = new UnifiedSocialCreditCode("51330483MJ0000018H");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final RuleReference RULE = new RuleReference("interventions", "2016-02-06", "Order 250 art. 30");

    @Test
    void isRegisteredAndSaysSo() {
        var society = society();

        assertThat(society.state()).isEqualTo(OrganisationState.REGISTERED);
        assertThat(society.certificate().number()).isEqualTo("51330483MJ0000018H-1");
        assertThat(society.raised()).singleElement().isInstanceOf(Organisation.Registered.class);
    }

    @Test
    void isGivenANewCertificateWithAChange() {
        var society = society();

        society.change(items("桐乡市新诗社协会"), RULE, DAY, Period.ofYears(4), NOW);

        assertThat(society.certificate().issue()).isEqualTo(2);
        assertThat(society.certificate().validUntil()).isEqualTo("2030-03-01");
        assertThat(society.raised()).last().isInstanceOf(Organisation.Changed.class);
    }

    @Test
    void isNotChangedIntoWhatItIs() {
        assertThatThrownBy(() -> society().change(items("桐乡市诗社协会"), RULE, DAY, null, NOW))
                .isInstanceOf(NothingChanges.class);
    }

    @Test
    void isSuspendedOnlyBySomebodyElseThanWhoProposedIt() {
        var society = society();
        society.propose(proposal("p", Kind.SUSPENSION));

        assertThatThrownBy(() -> society.confirm("p", "anna", DAY, NOW)).isInstanceOf(SamePerson.class);
        society.confirm("p", "bert", DAY, NOW);

        assertThat(society.state()).isEqualTo(OrganisationState.SUSPENDED);
        assertThat(society.certificate().isHeldBack()).isTrue();
        assertThat(society.deadline()).map(Deadline::dueOn).contains(DAY.plusMonths(3));
        assertThat(society.interventions().settled())
                .extracting(Interventions.Settled::by)
                .containsExactly("bert");
    }

    @Test
    void keepsItsCertificateUntilLiquidationIsOver() {
        var society = society();
        society.propose(proposal("p", Kind.LIQUIDATION));
        society.confirm("p", "bert", DAY, NOW);

        assertThat(society.certificate().isHeldBack()).isFalse();
        society.deregister(RULE, DAY, NOW);

        assertThat(society.certificate().isHeldBack()).isTrue();
    }

    @Test
    void isNotChangedWhileSuspended() {
        var society = society();
        society.propose(proposal("p", Kind.SUSPENSION));
        society.confirm("p", "bert", DAY, NOW);

        assertThatThrownBy(() -> society.change(items("桐乡市新诗社协会"), RULE, DAY, null, NOW))
                .isInstanceOf(NotInThisState.class);
    }

    @Test
    void letsOnlyTheProposerOrALeaderDropAProposal() {
        var society = society();
        society.propose(proposal("p", Kind.REVOCATION));

        assertThatThrownBy(() -> society.drop("p", "bert", false, NOW)).isInstanceOf(NotYours.class);
        society.drop("p", "bert", true, NOW);

        assertThat(society.interventions().proposed()).isNull();
        assertThat(society.interventions().settled())
                .extracting(Interventions.Settled::outcome)
                .containsExactly(Interventions.Outcome.DROPPED);
        society.propose(proposal("q", Kind.REVOCATION));
        society.drop("q", "anna", false, NOW);
    }

    @Test
    void takesOneProposalAtATime() {
        var society = society();
        society.propose(proposal("p", Kind.REVOCATION));

        assertThatThrownBy(() -> society.propose(proposal("q", Kind.SUSPENSION)))
                .isInstanceOf(InterventionPending.class);
    }

    @Test
    void notesADeadlineThatWentByOnce() {
        var society = society();
        society.propose(proposal("p", Kind.SUSPENSION));
        society.confirm("p", "bert", DAY, NOW);

        society.passDeadline(DAY.plusMonths(3));
        assertThat(society.deadline()).map(Deadline::passedOn).isEmpty();
        society.passDeadline(DAY.plusMonths(3).plusDays(1));
        society.passDeadline(DAY.plusMonths(3).plusDays(9));

        assertThat(society.deadline())
                .map(Deadline::passedOn)
                .contains(DAY.plusMonths(3).plusDays(1));
    }

    @Test
    void isToldAsItStoodOnADay() {
        var society = society();
        society.change(items("桐乡市新诗社协会"), RULE, DAY, null, NOW);

        assertThat(Snapshot.on(DAY.minusDays(1), society.history()))
                .map(snapshot -> snapshot.items().name())
                .contains("桐乡市诗社协会");
        assertThat(Snapshot.on(DAY, society.history()))
                .map(snapshot -> snapshot.items().name())
                .contains("桐乡市新诗社协会");
        assertThat(Snapshot.on(LocalDate.parse("2015-03-08"), society.history()))
                .isEmpty();
    }

    /** Whatever is asked of it in whatever order, it only ever goes from a state to one of the next. */
    @Property(tries = 300)
    void neverLeavesTheTable(@ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> commands) {
        var society = society();
        for (int at = 0; at < commands.size(); at++) {
            var before = society.state();
            try {
                obey(society, commands.get(at), "p" + at);
            } catch (Refused refused) {
                assertThat(society.state()).isEqualTo(before);
            }
            assertThat(society.state() == before || before.mayBecome(society.state()))
                    .isTrue();
            assertThat(society.history().getLast().state()).isEqualTo(society.state());
        }
    }

    private static void obey(Organisation society, int command, String id) {
        switch (command) {
            case 0, 1, 2, 3 -> {
                society.propose(proposal(id, Kind.values()[command]));
                society.confirm(id, "bert", DAY, NOW);
            }
            case 4 -> society.propose(proposal("open", Kind.REVOCATION));
            case 5 -> society.confirm("open", "bert", DAY, NOW);
            case 6 -> society.drop("open", "anna", false, NOW);
            case 7 -> society.change(items("桐乡市" + id + "协会"), RULE, DAY, null, NOW);
            case 8 -> society.endLiquidation(new Deadline("END", DAY, false, null));
            default -> society.deregister(RULE, DAY, NOW);
        }
    }

    private static Intervention proposal(String id, Kind kind) {
        @Nullable LocalDate until = kind == Kind.SUSPENSION ? DAY.plusMonths(3) : null;
        return new Intervention(id, kind, RULE, "违规", until, "anna", NOW);
    }

    private static Organisation society() {
        return Organisation.enter(
                new Entry(
                        CODE,
                        OrganisationType.SOCIETY,
                        items("桐乡市诗社协会"),
                        LocalDate.parse("2015-03-09"),
                        Organisation.Origin.IMPORT,
                        null,
                        null),
                NOW);
    }

    private static RegisteredItems items(String name) {
        return new RegisteredItems(
                name,
                "桐乡市乌镇镇",
                "330483100",
                "传承诗词",
                "诗词普及",
                "桐乡市",
                null,
                "陈诗",
                new BigDecimal("50000"),
                "桐乡市文化和广电旅游体育局");
    }
}
