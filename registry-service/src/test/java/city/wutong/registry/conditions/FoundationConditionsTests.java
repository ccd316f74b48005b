package city.wutong.registry.conditions;

import static city.wutong.registry.conditions.RegistrationFixtures.CHAIR;
import static city.wutong.registry.conditions.RegistrationFixtures.CONDITIONS;
import static city.wutong.registry.conditions.RegistrationFixtures.DAY;
import static city.wutong.registry.conditions.RegistrationFixtures.foundation;
import static city.wutong.registry.conditions.RegistrationFixtures.property;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.conditions.Establishment.Board;
import city.wutong.registry.conditions.Establishment.Circumstance;
import city.wutong.registry.conditions.Establishment.DirectClass;
import city.wutong.registry.conditions.Establishment.Membership;
import city.wutong.registry.conditions.Establishment.Officer;
import city.wutong.registry.conditions.Establishment.Position;
import city.wutong.registry.conditions.Establishment.Premises;
import city.wutong.registry.conditions.Establishment.Supervision;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FoundationConditionsTests {

    static final RegistrationFixtures PRIVATE = foundation("2000000", false, true);
    static final RegistrationFixtures PUBLIC = foundation("4000000", true, false);

    @Test
    void holdForAProperFoundation() {
        assertThat(PRIVATE.findings()).isEmpty();
        assertThat(PUBLIC.findings()).isEmpty();
    }

    @Test
    void askForTheOriginalFundOfItsKind() {
        assertThat(foundation("3999999.99", true, false).errors()).containsExactly("foundation-fund-below-floor");
        assertThat(foundation("1999999.99", false, true).errors()).containsExactly("foundation-fund-below-floor");
    }

    @Test
    void askThatTheFundHasArrivedInCash() {
        assertThat(PUBLIC.with(property("4000000", false, "3", "2", new Premises(true, 0)))
                        .errors())
                .containsExactly("foundation-fund-not-paid-in");
    }

    @Test
    void askForADomicileStaffAndASupervisingUnit() {
        assertThat(PUBLIC.with(property("4000000", true, "3", "2", new Premises(false, 0)))
                        .errors())
                .containsExactly("foundation-without-domicile");
        assertThat(PUBLIC.with(new Membership(0, 0, 0)).errors()).containsExactly("foundation-without-staff");
        assertThat(PUBLIC.with(new Supervision(null, null)).errors())
                .containsExactly("foundation-without-supervising-unit");
        assertThat(PUBLIC.with(new Supervision(null, DirectClass.CHARITY)).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,false", "5,true", "25,true", "26,false", "0,false"})
    void askForFiveToTwentyFiveDirectors(int directors, boolean enough) {
        var errors = PUBLIC.with(new Board(directors, 5, 0, 0, 0)).errors();

        assertThat(errors.contains("foundation-board-size")).isNotEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "5,true", "6,false"})
    void askForATermOfAtMostFiveYears(int years, boolean allowed) {
        var errors = PUBLIC.with(new Board(5, years, 0, 0, 0)).errors();

        assertThat(errors.contains("foundation-board-term")).isNotEqualTo(allowed);
    }

    @Test
    void allowRelativesOnTheBoardOnlyWithPrivateFundsAndUpToAThird() {
        assertThat(PRIVATE.with(new Board(6, 5, 0, 2, 0)).errors()).isEmpty();
        assertThat(PRIVATE.with(new Board(6, 5, 0, 3, 0)).errors()).containsExactly("foundation-related-directors");
        assertThat(PUBLIC.with(new Board(6, 5, 0, 2, 0)).errors()).containsExactly("foundation-related-directors");
    }

    @Test
    void allowAThirdOfTheDirectorsToBePaid() {
        assertThat(PUBLIC.with(new Board(9, 5, 3, 0, 0)).errors()).isEmpty();
        assertThat(PUBLIC.with(new Board(9, 5, 4, 0, 0)).errors()).containsExactly("foundation-paid-directors");
    }

    @Test
    void askThatTheChairIsTheLegalRepresentative() {
        var chair = new Officer(Set.of(Position.CHAIR), Set.of());
        var representative = new Officer(Set.of(Position.LEGAL_REPRESENTATIVE), Set.of());

        assertThat(PUBLIC.with(chair, representative).errors()).containsExactly("foundation-chair-not-representative");
        assertThat(PUBLIC.with(CHAIR, CHAIR).errors()).containsExactly("foundation-chair-not-representative");
    }

    @Test
    void forbidSupervisorsWhoAreDirectorsRelativesOrFinanceStaff() {
        assertThat(PUBLIC.with(new Board(5, 5, 0, 0, 1)).errors()).containsExactly("foundation-conflicted-supervisors");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "VICE_CHAIR", "SECRETARY_GENERAL"})
    void forbidServingStateOfficialsInTheLead(Position position) {
        var official = new Officer(Set.of(position), Set.of(Circumstance.SERVING_STATE_OFFICIAL));

        assertThat(PUBLIC.with(CHAIR, official).errors()).containsExactly("foundation-state-officials");
    }

    @Test
    void allowServingStateOfficialsInOtherPlaces() {
        var official = new Officer(Set.of(Position.OTHER), Set.of(Circumstance.SERVING_STATE_OFFICIAL));

        assertThat(PUBLIC.with(CHAIR, official).errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEGAL_REPRESENTATIVE_ELSEWHERE", "LEGAL_REPRESENTATIVE_OF_ANOTHER_SOCIETY"})
    void forbidALegalRepresentativeWhoIsOneElsewhere(Circumstance circumstance) {
        assertThat(PUBLIC.withChairWho(circumstance).errors()).containsExactly("foundation-representative-elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "DEPRIVED_OF_POLITICAL_RIGHTS,officer-deprived-of-political-rights",
        "LACKS_FULL_CAPACITY,officer-without-full-capacity"
    })
    void forbidOfficersWithoutPoliticalRightsOrFullCapacity(Circumstance circumstance, String code) {
        assertThat(PUBLIC.withChairWho(circumstance).errors()).containsExactly(code);
    }

    @Test
    void doNotHoldForAFoundationThatSaysNothingOfItsBoard() {
        var silent = new Establishment(
                OrganisationType.FOUNDATION,
                PUBLIC.supervision(),
                PUBLIC.property(),
                PUBLIC.membership(),
                null,
                PUBLIC.officers());

        assertThat(CONDITIONS.check(silent, DAY))
                .extracting(Finding::code)
                .containsExactly("foundation-board-size", "foundation-board-term");
    }
}
