package city.wutong.project.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCaseTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final Instant NOW = Instant.parse("2026-03-31T02:00:00Z");
    private static final RuleSet<CaseRules> RULES =
            RuleSets.load(CaseRules.RULE_SET, CaseRules.class).inForceOn(TODAY);

    private final ServiceCase opened = ServiceCase.open(
            new CaseId("S-1"),
            new Subject(
                    new ProjectId("P-1"),
                    new SocialCreditCode("51330483MJ0000018H"),
                    ProjectField.ELDERLY_CARE,
                    "居家安全",
                    LocalDate.parse("2026-02-20")));

    /** Thirty days back is the first of March; the case was opened before. */
    @ParameterizedTest
    @CsvSource({"2026-02-28,false", "2026-03-01,true", "2026-03-02,true", "2026-03-31,true", "2026-04-01,false"})
    void takesServiceOfTheLastThirtyDays(LocalDate on, boolean taken) {
        if (taken) {
            opened.record(day(on, 1), RULES, TODAY);
            assertThat(opened.personTimes()).isEqualTo(1);
        } else {
            assertThatExceptionOfType(ServiceOutOfBounds.class)
                    .isThrownBy(() -> opened.record(day(on, 1), RULES, TODAY))
                    .satisfies(refused -> assertThat(refused.rule()).isPresent());
            assertThat(opened.personTimes()).isZero();
        }
    }

    @Test
    void takesNoServiceOfADayBeforeItWasOpened() {
        var early = day(LocalDate.parse("2026-02-19"), 1);

        assertThatExceptionOfType(ServiceOutOfBounds.class)
                .isThrownBy(() -> opened.record(early, RULES, LocalDate.parse("2026-02-21")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2001, Integer.MAX_VALUE})
    void takesNoImpossibleNumberOfPersonTimes(int personTimes) {
        assertThatExceptionOfType(ServiceOutOfBounds.class)
                .isThrownBy(() -> opened.record(day(TODAY, personTimes), RULES, TODAY));
    }

    @Test
    void isClosedWithAnOutcomeOnceAndCountsFromThen() {
        opened.record(day(TODAY, 26), RULES, TODAY);
        opened.record(day(TODAY, 50), RULES, TODAY);
        assertThatExceptionOfType(ClosingNeedsOutcome.class)
                .isThrownBy(() -> opened.close(null, "没有结果", RULES, "staff", NOW));

        opened.close(Outcome.IMPROVED, "有改善", RULES, "staff", NOW);

        assertThat(opened.raised())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceCase.Closed.class,
                        closed -> assertThat(closed.personTimes()).isEqualTo(76));
        assertThat(opened.closing().orElseThrow().rule().clause()).isEqualTo("Product: outcome of a case");
        assertThatExceptionOfType(CaseClosed.class)
                .isThrownBy(() -> opened.close(Outcome.RESOLVED, "再次", RULES, "staff", NOW));
    }

    @Test
    void isNotClosedWithoutAService() {
        assertThatExceptionOfType(ClosingNeedsOutcome.class)
                .isThrownBy(() -> opened.close(Outcome.RESOLVED, "无服务", RULES, "staff", NOW));
    }

    private static ServiceDay day(LocalDate on, int personTimes) {
        return new ServiceDay(on, personTimes, "签到表", "staff");
    }
}
