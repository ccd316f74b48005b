package city.wutong.registry.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationTypeTests {

    @Test
    void hasTheRegisteredItemsOfItsRegulation() {
        assertThat(OrganisationType.SOCIETY.registeredItems())
                .hasSize(8)
                .contains(RegisteredItem.AREA_OF_ACTIVITY, RegisteredItem.SUPERVISING_UNIT);
        assertThat(OrganisationType.SERVICE_INSTITUTION.registeredItems())
                .hasSize(7)
                .doesNotContain(RegisteredItem.AREA_OF_ACTIVITY, RegisteredItem.FOUNDATION_TYPE);
        assertThat(OrganisationType.FOUNDATION.registeredItems())
                .hasSize(7)
                .contains(RegisteredItem.FOUNDATION_TYPE)
                .doesNotContain(RegisteredItem.SUPERVISING_UNIT);
    }

    @Test
    void isToldByThePrefixOfACode() {
        assertThat(OrganisationType.withPrefix("52")).contains(OrganisationType.SERVICE_INSTITUTION);
        assertThat(OrganisationType.withPrefix("59")).isEmpty();
    }
}
