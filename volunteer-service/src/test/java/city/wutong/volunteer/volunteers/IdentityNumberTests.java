package city.wutong.volunteer.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.volunteer.volunteers.IdentityNumber.Fault;
import city.wutong.volunteer.volunteers.IdentityNumber.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTests {

    /** The standard's own example. */
    private static final String VALID = "11010519491231002X";

    @Test
    void tellsDayOfBirthSexAndAge() {
        var number = new IdentityNumber(VALID);

        assertThat(number.bornOn()).isEqualTo("1949-12-31");
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
        assertThat(number.ageOn(LocalDate.parse("2025-12-30"))).isEqualTo(75);
        assertThat(number.ageOn(LocalDate.parse("2025-12-31"))).isEqualTo(76);
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, CHECK_CHARACTER",
        "11010519491231003X, CHECK_CHARACTER",
        "11010519491231002x, FORM",
        "1101051949123100,   FORM",
        "01010519491231002X, FORM",
        "'１１010519491231002X', FORM"
    })
    void refusesWhatIsNoNumber(String number, Fault fault) {
        assertThat(IdentityNumber.faultOf(number)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "20230229, false",
        "20240229, true",
        "19000229, false",
        "20000229, true",
        "20241301, false",
        "20240431, false"
    })
    void knowsWhichDaysThereAre(String day, boolean exists) {
        var seventeen = "330483" + day + "001";
        var number = seventeen + IdentityNumber.checkCharacter(seventeen);

        assertThat(IdentityNumber.faultOf(number).isEmpty()).isEqualTo(exists);
        if (!exists) {
            assertThat(IdentityNumber.faultOf(number)).contains(Fault.DATE_OF_BIRTH);
        }
    }

    @Test
    void refusesWhoeverIsNotBornYetOrCannotLiveAnyMore() {
        var born = LocalDate.parse("1949-12-31");

        assertThat(IdentityNumber.faultOn(born.minusDays(1), VALID)).contains(Fault.DATE_OF_BIRTH);
        assertThat(IdentityNumber.faultOn(born, VALID)).isEmpty();
        assertThat(IdentityNumber.faultOn(born.plusYears(130), VALID)).isEmpty();
        assertThat(IdentityNumber.faultOn(born.plusYears(130).plusDays(1), VALID))
                .contains(Fault.DATE_OF_BIRTH);
    }

    @Test
    void aLeapDaysChildGrowsOlderOnTheFirstOfMarch() {
        var seventeen = "33048320120229001";
        var number = new IdentityNumber(seventeen + IdentityNumber.checkCharacter(seventeen));

        assertThat(number.ageOn(LocalDate.parse("2026-02-28"))).isEqualTo(13);
        assertThat(number.ageOn(LocalDate.parse("2026-03-01"))).isEqualTo(14);
    }

    @Test
    void neverShowsItselfWhole() {
        assertThat(new IdentityNumber(VALID)).hasToString("110105********002X");
        assertThat(Masks.name("欧阳修")).isEqualTo("欧**");
        assertThat(Masks.phone("13857301234")).isEqualTo("138****1234");
        assertThat(Masks.phone("88881234")).isEqualTo("****34");
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(IdentityNumber.written(" 11010519491231002x ")).isEqualTo(VALID);
    }
}
