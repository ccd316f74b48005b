package city.wutong.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.conditions.Text;
import city.wutong.registry.organisations.Division.Kind;
import org.junit.jupiter.api.Test;

class DivisionsTests {

    static final Divisions DIVISIONS = Divisions.load();

    @Test
    void areTheCityAndItsThreeStreetsAndEightTowns() {
        assertThat(DIVISIONS.all().getFirst())
                .isEqualTo(new Division("330483", new Text("桐乡市", "Tongxiang"), Kind.CITY));
        assertThat(DIVISIONS.all()).filteredOn(Division::kind, Kind.STREET).hasSize(3);
        assertThat(DIVISIONS.all()).filteredOn(Division::kind, Kind.TOWN).hasSize(8);
        assertThat(DIVISIONS.all()).extracting(Division::code).doesNotHaveDuplicates();
        assertThat(DIVISIONS.all())
                .filteredOn(division -> division.kind() != Kind.CITY)
                .allSatisfy(division -> assertThat(division.code()).matches("330483[0-9]{3}"));
    }

    @Test
    void areFoundByCode() {
        assertThat(DIVISIONS.find("330483100")).map(Division::name).contains(new Text("乌镇镇", "Wuzhen"));
    }

    @Test
    void doNotIncludeHaining() {
        assertThat(DIVISIONS.find("330481")).isEmpty();
    }
}
