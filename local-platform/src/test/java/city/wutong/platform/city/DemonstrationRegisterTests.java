package city.wutong.platform.city;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.platform.city.Organisation.Type;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemonstrationRegisterTests {
    private static final String SET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void hasTheArticlesNumberByTypeTownAndAge() {
        var organisations = DemonstrationRegister.organisations();

        assertThat(organisations).hasSize(503);
        assertThat(organisations.stream().collect(Collectors.groupingBy(Organisation::type, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Type.SOCIETY, 216L, Type.SERVICE_INSTITUTION, 283L, Type.FOUNDATION, 4L));
        var byTown =
                organisations.stream().collect(Collectors.groupingBy(Organisation::division, Collectors.counting()));
        assertThat(byTown).hasSize(11);
        assertThat(byTown.values()).allSatisfy(many -> assertThat(many).isBetween(10L, 170L));
        assertThat(byTown.get("330483001")).isEqualTo(Collections.max(byTown.values()));
    }

    /** The article: 70 of a hundred more than in 2014. */
    @Test
    void hasGrownAndHasThreeYearsOfHistory() {
        var days = DemonstrationRegister.organisations().stream()
                .map(Organisation::registeredOn)
                .toList();
        var old = days.stream().filter(day -> day.getYear() < 2015).count();

        assertThat(503 * 10).isGreaterThan((int) old * 17);
        assertThat(days).allMatch(day -> day.isBefore(LocalDate.of(2023, 7, 1)));
    }

    @Test
    void givesEveryOrganisationItsOwnValidCode() {
        var codes = DemonstrationRegister.organisations().stream()
                .map(Organisation::code)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().contains("51330483MJ0000018H");
        assertThat(codes).allSatisfy(code -> {
            assertThat(code).matches("5[123]330483[0-9A-HJ-NP-RTUWXY]{10}");
            assertThat(weighted(code)).as("GB 32100 of %s", code).isZero();
            assertThat(bodyWeighted(code.substring(8, 17)))
                    .as("GB 11714 of %s", code)
                    .isZero();
        });
    }

    @Test
    void agreesWithTheCodesOfTheStandardsExamples() {
        assertThat(SocialCreditCode.of("53330000", "50187406")).isEqualTo("53330000501874064B");
        assertThat(SocialCreditCode.of("53310000", "MJ495177")).isEqualTo("53310000MJ49517770");
        assertThat(SocialCreditCode.of("52330483", "MJ000002")).isEqualTo("52330483MJ00000269");
    }

    @Test
    void saysOfEveryOrganisationThatItIsInvented() {
        assertThat(DemonstrationRegister.organisations()).allSatisfy(organisation -> {
            assertThat(organisation.name()).startsWith("桐乡市").contains("示例");
            assertThat(organisation.purpose()).contains("虚构");
        });
        var names = DemonstrationRegister.organisations().stream()
                .map(Organisation::name)
                .collect(Collectors.toSet());
        assertThat(names).hasSize(503);
    }

    /** A city that came out otherwise would be another one beside the one that is loaded. */
    @Test
    void isTheSameAtEveryStart() {
        var organisations = DemonstrationRegister.organisations();

        assertThat(organisations.get(1).name()).isEqualTo("桐乡市梧桐示例风帆文化艺术中心");
        assertThat(organisations.getFirst().legalRepresentative()).isEqualTo("费玉燕");
    }

    @Test
    void writesOneOrganisationALineWithTheFieldsOfTheImport() {
        var lines = Gateway.lines(DemonstrationRegister.organisations()).lines().toList();

        assertThat(lines).hasSize(503);
        var first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(new HashSet<>(first.propertyNames()))
                .containsExactlyInAnyOrder(
                        "code",
                        "name",
                        "type",
                        "domicile",
                        "division",
                        "purpose",
                        "scope",
                        "areaOfActivity",
                        "legalRepresentative",
                        "fund",
                        "supervisingUnit",
                        "registeredOn");
        assertThat(lines.getFirst()).contains("\"fund\":160000.00,");
        assertThat(first.get("registeredOn").stringValue()).isEqualTo("2009-09-06");
        assertThat(first.get("type").stringValue()).isEqualTo("SOCIETY");
    }

    /** Zero when the check character is right: it was chosen to make the weighted sum a multiple of 31. */
    private static int weighted(String code) {
        var weights = new int[] {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
        var sum = 0;
        for (var place = 0; place < 18; place++) {
            sum += SET.indexOf(code.charAt(place)) * weights[place];
        }
        return sum % 31;
    }

    private static int bodyWeighted(String body) {
        var weights = new int[] {3, 7, 9, 10, 5, 8, 4, 2};
        var sum = body.charAt(8) == 'X' ? 10 : Character.digit(body.charAt(8), 10);
        for (var place = 0; place < 8; place++) {
            sum += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(body.charAt(place)) * weights[place];
        }
        return sum % 11;
    }
}
