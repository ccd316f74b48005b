package city.wutong.volunteer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-05");

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void hasTheCitysNineFieldsAndTheNationalOnes() {
        assertThat(catalogue.fieldsOn(TODAY))
                .filteredOn(field -> field.origin() == ServiceField.Origin.CITY)
                .hasSize(9);
        assertThat(catalogue.fieldsOn(TODAY)).extracting(ServiceField::code).doesNotHaveDuplicates();
        assertThat(catalogue.fieldsOn(TODAY)).hasSize(29);
    }

    @Test
    void hasTheCityAndItsElevenTowns() {
        assertThat(catalogue.divisions()).hasSize(12);
        assertThat(catalogue.hasDivision("330481")).as("Haining").isFalse();
    }

    @Test
    void refusesWhatItDoesNotHold() {
        catalogue.require(Set.of("330483100"), Set.of("RESCUE"), Set.of("MEDICAL"), TODAY);

        assertThatExceptionOfType(NotInTheCatalogue.class)
                .isThrownBy(() -> catalogue.require(Set.of("330483999"), Set.of("GAMES"), Set.of("LAW"), TODAY))
                .withMessageContaining("330483999, GAMES")
                .satisfies(refused -> assertThat(refused.sentence()).doesNotContain("LAW"));
    }
}
