package city.wutong.registry.conditions;

import static city.wutong.registry.conditions.RegistrationFixtures.CHAIR;
import static city.wutong.registry.conditions.RegistrationFixtures.CONDITIONS;
import static city.wutong.registry.conditions.RegistrationFixtures.DAY;
import static city.wutong.registry.conditions.RegistrationFixtures.institution;
import static city.wutong.registry.conditions.RegistrationFixtures.property;
import static city.wutong.registry.conditions.RegistrationFixtures.society;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.registry.conditions.Establishment.Circumstance;
import city.wutong.registry.conditions.Establishment.DirectClass;
import city.wutong.registry.conditions.Establishment.Membership;
import city.wutong.registry.conditions.Establishment.Officer;
import city.wutong.registry.conditions.Establishment.Position;
import city.wutong.registry.conditions.Establishment.Premises;
import city.wutong.registry.conditions.Establishment.Supervision;
import city.wutong.registry.conditions.Finding.Evidence;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionsTests {

    static final Premises OWNED = new Premises(true, 0);

    @Test
    void holdForAProperSocietyAndInstitution() {
        assertThat(society().findings()).isEmpty();
        assertThat(institution().errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50,0", "0,30", "49,1", "1,49", "20,30", "21,29"})
    void areMetByEnoughMembersOfASociety(int individuals, int units) {
        assertThat(society().with(new Membership(individuals, units, 1)).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49,0", "0,29", "20,29", "0,0"})
    void areNotMetByTooFewMembersOfASociety(int individuals, int units) {
        assertThat(society().with(new Membership(individuals, units, 1)).errors())
                .containsExactly("society-too-few-members");
    }

    @Test
    void askForAnActivityFundOfThirtyThousandAndCiteTheClause() {
        assertThat(society().with(property("30000.00", true, "3", "2", OWNED)).findings())
                .isEmpty();
        assertThat(society().with(property("29999.99", true, "3", "2", OWNED)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("society-fund-below-floor");
                    assertThat(finding.rule().clause()).isEqualTo("Order 250 art. 10");
                    assertThat(finding.rule().version()).isEqualTo("2016-02-06");
                    assertThat(finding.source()).contains("国务院令第250号");
                    assertThat(finding.evidence()).isEqualTo(Evidence.V);
                });
    }

    @Test
    void askASocietyForADomicileAndStaff() {
        assertThat(society()
                        .with(property("30000", true, "3", "2", new Premises(false, 0)))
                        .errors())
                .containsExactly("society-without-domicile");
        assertThat(society()
                        .with(property("30000", true, "3", "2", new Premises(false, 1)))
                        .errors())
                .isEmpty();
        assertThat(society().with(new Membership(50, 0, 0)).errors()).containsExactly("society-without-staff");
    }

    @Test
    void forbidTheLegalRepresentativeOfTwoSocieties() {
        var circumstances = Set.of(Circumstance.LEGAL_REPRESENTATIVE_OF_ANOTHER_SOCIETY);

        assertThat(society()
                        .with(new Officer(Set.of(Position.LEGAL_REPRESENTATIVE), circumstances))
                        .errors())
                .containsExactly("society-representative-of-another");
        assertThat(society()
                        .with(new Officer(Set.of(Position.FOUNDER), circumstances))
                        .errors())
                .isEmpty();
        assertThat(society()
                        .withChairWho(Circumstance.LEGAL_REPRESENTATIVE_ELSEWHERE)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DirectClass.class)
    void askForNoSupervisingUnitInTheClassesThatRegisterDirectly(DirectClass direct) {
        assertThat(society().with(new Supervision(null, direct)).errors()).isEmpty();
        assertThat(institution().with(new Supervision(null, direct)).errors()).isEmpty();
    }

    @Test
    void askForASupervisingUnitOtherwise() {
        assertThat(society().with(new Supervision(null, null)).errors())
                .containsExactly("society-without-supervising-unit");
        assertThat(institution().with(new Supervision(null, null)).errors())
                .containsExactly("institution-without-supervising-unit");
    }

    @Test
    void askThatTwoThirdsOfAnInstitutionAreNotTheStates() {
        assertThat(institution()
                        .with(property("1", true, "300000", "200000", OWNED))
                        .errors())
                .isEmpty();
        assertThat(institution()
                        .with(property("1", true, "300000", "199999.99", OWNED))
                        .errors())
                .containsExactly("institution-state-share-too-large");
    }

    @Test
    void askAnInstitutionForProperty() {
        assertThat(institution().with(property("0", true, "0", "0", OWNED)).errors())
                .containsExactly("institution-without-property");
    }

    @Test
    void askAnInstitutionForPremisesForAYear() {
        assertThat(institution()
                        .with(property("1", true, "3", "2", new Premises(false, 12)))
                        .errors())
                .isEmpty();
        assertThat(institution()
                        .with(property("1", true, "3", "2", new Premises(false, 11)))
                        .errors())
                .containsExactly("institution-premises-too-short");
    }

    @Test
    void remindTheOfficerOfTheMinimumOfAnInstitutionsSector() {
        assertThat(institution().findings())
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple("institution-sector-minimum", false));
    }

    @Test
    void forbidOfficersWithoutPoliticalRightsOrFullCapacity() {
        assertThat(society()
                        .withChairWho(Circumstance.DEPRIVED_OF_POLITICAL_RIGHTS)
                        .errors())
                .containsExactly("officer-deprived-of-political-rights");
        assertThat(institution().withChairWho(Circumstance.LACKS_FULL_CAPACITY).errors())
                .containsExactly("officer-without-full-capacity");
        assertThat(society()
                        .with(CHAIR, new Officer(Set.of(Position.FOUNDER), Set.of(Circumstance.LACKS_FULL_CAPACITY)))
                        .errors())
                .containsExactly("officer-without-full-capacity");
    }

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void giveTheOfficerFiveGroundsOfRefusal(OrganisationType type) {
        assertThat(CONDITIONS.refusalGrounds(type, DAY))
                .hasSize(5)
                .extracting(Finding::code)
                .contains("refused-similar-body", "refused-false-statements")
                .doesNotHaveDuplicates();
    }
}
