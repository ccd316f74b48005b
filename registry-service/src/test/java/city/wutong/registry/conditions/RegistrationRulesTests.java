package city.wutong.registry.conditions;

import static city.wutong.registry.conditions.OrganisationType.FOUNDATION;
import static city.wutong.registry.conditions.OrganisationType.SERVICE_INSTITUTION;
import static city.wutong.registry.conditions.OrganisationType.SOCIETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import city.wutong.registry.conditions.Finding.Evidence;
import city.wutong.registry.conditions.RegistrationRules.Document;
import city.wutong.registry.conditions.RegistrationRules.LongTerm;
import city.wutong.registry.conditions.RegistrationRules.Term;
import city.wutong.registry.conditions.RegistrationRules.TimeLimit;
import city.wutong.starter.time.DayType;
import city.wutong.starter.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationRulesTests {

    static final RegistrationRules RULES =
            RegistrationFixtures.RULES.inForceOn(RegistrationFixtures.DAY).rules();

    @ParameterizedTest
    @CsvSource({
        "SUPPLEMENT_NOTICE,5,WORKING",
        "ESTABLISHMENT_DECISION,60,CALENDAR",
        "CHANGE_DECISION,30,CALENDAR",
        "DEREGISTRATION_DECISION,30,CALENDAR",
        "CHANGE_APPLICATION,30,CALENDAR",
        "CHARTER_APPROVAL_APPLICATION,30,CALENDAR",
        "NEW_SUPERVISING_UNIT,90,CALENDAR",
        "DEREGISTRATION_AFTER_LIQUIDATION,15,CALENDAR",
        "CHARITY_ESTABLISHMENT_DECISION,30,CALENDAR",
        "CHARITY_RECOGNITION_DECISION,20,CALENDAR",
        "CHARITY_LIQUIDATION_GROUP,30,CALENDAR",
        "SUBMISSION_OF_SOCIETY_BORN_BY_LAW,60,CALENDAR",
        "CERTIFICATE_OF_SOCIETY_BORN_BY_LAW,30,CALENDAR"
    })
    void setEveryLimit(TimeLimit limit, int days, DayType type) {
        assertThat(RULES.limit(limit).period()).isEqualTo(new Period(days, type));
        assertThat(RULES.limits()).containsOnlyKeys(TimeLimit.values());
    }

    @Test
    void nameTheClauseOfALimitByType() {
        var decision = RULES.limit(TimeLimit.ESTABLISHMENT_DECISION);

        assertThat(decision.clause(SOCIETY)).isEqualTo("Order 250 art. 12");
        assertThat(decision.clause(SERVICE_INSTITUTION)).isEqualTo("Order 251 art. 11");
        assertThat(decision.clause(FOUNDATION)).isEqualTo("Order 400 art. 11");
        assertThatNullPointerException()
                .isThrownBy(() -> RULES.limit(TimeLimit.NEW_SUPERVISING_UNIT).clause(SOCIETY));
    }

    @Test
    void saySoWhereALimitIsTheProductsOwn() {
        assertThat(RULES.limits().entrySet())
                .filteredOn(limit -> limit.getValue().evidence() == Evidence.D)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(TimeLimit.CHANGE_DECISION, TimeLimit.DEREGISTRATION_DECISION);
    }

    @Test
    void knowTermsOfMonthsAndYears() {
        assertThat(RULES.term(LongTerm.INACTIVITY_UNTIL_REVOCATION, SOCIETY))
                .map(Term::length)
                .contains(java.time.Period.ofYears(1));
        assertThat(RULES.term(LongTerm.VALIDITY_OF_CERTIFICATE_COPY, SERVICE_INSTITUTION))
                .map(Term::length)
                .contains(java.time.Period.ofYears(4));
        assertThat(RULES.term(LongTerm.VALIDITY_OF_CERTIFICATE_COPY, SOCIETY)).isEmpty();
    }

    @Test
    void giveASourceForEveryClause() {
        var documents = RULES.documents().lists().stream()
                .flatMap(list -> list.documents().stream())
                .map(Document::clause);
        var limits = RULES.limits().values().stream().flatMap(limit -> limit.clauses().values().stream());
        var terms = RULES.terms().values().stream()
                .flatMap(byType -> byType.values().stream())
                .map(Term::clause);
        var rules = Stream.concat(
                        RULES.conditions().stream().map(RegistrationRules.Condition::rule),
                        RULES.refusalGrounds().stream().map(RegistrationRules.RefusalGround::rule))
                .map(Rule::clause);

        assertThat(Stream.of(documents, limits, terms, rules).flatMap(clauses -> clauses))
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(RULES.title(clause)).isNotBlank());
    }

    @Test
    void labelWhatIsTheProductsOwnAndOnlyThat() {
        assertThat(Stream.concat(
                        RULES.conditions().stream().map(RegistrationRules.Condition::rule),
                        RULES.refusalGrounds().stream().map(RegistrationRules.RefusalGround::rule)))
                .allSatisfy(rule -> assertThat(rule.evidence() == Evidence.D)
                        .isEqualTo(rule.clause().startsWith("Product")));
    }
}
