package city.wutong.registry.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.NotYours;
import city.wutong.registry.organisations.RegisteredItems;
import city.wutong.registry.organisations.SamePerson;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.web.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApplicationTests {

    private static final ApplicationId ID = new ApplicationId("A-1");
    private static final UnifiedSocialCreditCode CODE = new UnifiedSocialCreditCode("51330483MJ0000018H");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final RuleReference RULE = new RuleReference("registration", "2016-02-06", "Order 250 art. 12");
    private static final Deadline DUE = new Deadline("DUE", DAY.plusDays(7), false, null);

    @Test
    void isDecidedNeitherByTheReviewerNorByTheApplicant() {
        var application = reviewed(true);

        assertThatThrownBy(() -> application.approve(CODE, "reviewer", NOW)).isInstanceOf(SamePerson.class);
        assertThatThrownBy(() -> application.approve(CODE, "founder", NOW)).isInstanceOf(SamePerson.class);
        application.approve(CODE, "leader", NOW);

        assertThat(application.state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(application.organisation()).contains(CODE);
    }

    @Test
    void isDecidedOnlyAsTheReviewerProposed() {
        assertThatThrownBy(() -> reviewed(true).reject("leader", NOW)).isInstanceOf(OpinionDiffers.class);
        assertThatThrownBy(() -> reviewed(false).approve(CODE, "leader", NOW)).isInstanceOf(OpinionDiffers.class);
    }

    @Test
    void isSupplementedOnceOnly() {
        var application = submitted();
        application.requestSupplement(List.of("章程"), DAY, "officer", NOW);
        application.answerSupplement(content(), List.of(), DUE, DAY, NOW);

        assertThatThrownBy(() -> application.requestSupplement(List.of("章程"), DAY, "officer", NOW))
                .isInstanceOf(SupplementRequestedBefore.class);
    }

    @Test
    void hasNoDeadlineWhileTheApplicantIsToAnswer() {
        var application = submitted();

        application.requestSupplement(List.of("章程"), DAY, "officer", NOW);

        assertThat(application.deadline()).isEmpty();
    }

    @Test
    void isHandedOverOnlyByItsHolderOrALeader() {
        var application = submitted();
        application.handTo("anna", "anna", false);

        assertThatThrownBy(() -> application.handTo("bert", "bert", false)).isInstanceOf(NotYours.class);
        application.handTo("bert", "leader", true);

        assertThat(application.holder()).contains("bert");
    }

    @Test
    void saysOnceThatTheRegistryIsLate() {
        var application = submitted();

        application.passDeadline(DAY.plusDays(7), NOW);
        application.passDeadline(DAY.plusDays(8), NOW);
        application.passDeadline(DAY.plusDays(9), NOW);

        assertThat(application.raised())
                .filteredOn(Application.DeadlinePassed.class::isInstance)
                .hasSize(1);
    }

    /** Whatever is asked of it in whatever order, it only ever goes from a state to one of the next. */
    @Property(tries = 300)
    void neverLeavesTheTable(@ForAll @Size(max = 30) List<@IntRange(max = 10) Integer> commands) {
        var application = submitted();
        for (var command : commands) {
            var steps = application.steps().size();
            try {
                obey(application, command);
            } catch (Refused refused) {
                assertThat(application.steps()).hasSize(steps);
            }
            for (var at = Math.max(steps, 1); at < application.steps().size(); at++) {
                var before = application.steps().get(at - 1).state();
                assertThat(before.next()).contains(application.steps().get(at).state());
            }
            assertThat(application.steps().getLast().state()).isEqualTo(application.state());
        }
    }

    private static void obey(Application application, int command) {
        switch (command) {
            case 0 -> application.requestSupplement(List.of("章程"), DAY, "officer", NOW);
            case 1 -> application.answerSupplement(content(), List.of(), DUE, DAY, NOW);
            case 2 -> application.accept(DUE, "officer", NOW);
            case 3 -> application.refuseAcceptance(RULE, "", "officer", NOW);
            case 4 -> application.review(opinion(true), List.of(), NOW);
            case 5 -> application.review(opinion(false), List.of(), NOW);
            case 6 -> application.approve(CODE, "leader", NOW);
            case 7 -> application.reject("leader", NOW);
            case 8 -> application.withdraw("founder", NOW);
            case 9 -> application.handTo("bert", "leader", true);
            default -> {
                if (application.organisation().isPresent()) {
                    application.complete("51330483MJ0000018H-1", NOW);
                }
            }
        }
    }

    private static Application reviewed(boolean approve) {
        var application = submitted();
        application.accept(DUE, "officer", NOW);
        application.review(opinion(approve), List.of(), NOW);
        return application;
    }

    private static Application submitted() {
        return Application.submit(
                ID,
                new Request(RegistrationAct.ESTABLISHMENT, OrganisationType.SOCIETY, null, "founder", content()),
                List.of(),
                DUE,
                NOW);
    }

    private static Opinion opinion(boolean approve) {
        return new Opinion(approve, RULE, "", "reviewer", NOW);
    }

    private static Content content() {
        var items = new RegisteredItems(
                "桐乡市诗社协会", "桐乡市", "330483100", "公益", "公益活动", "桐乡市", null, "陈诗", new BigDecimal("50000"), null);
        return new Content(items, null, List.of(), null, null);
    }
}
