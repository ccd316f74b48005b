package city.wutong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import city.wutong.project.directory.CreditClass;
import city.wutong.project.directory.RegisterState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Whatever comes in, the answer is a problem that says what is wrong, and nothing is stored. */
@ProjectTest
class BadInputTests {

    @Autowired
    Http http;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Autowired
    MongoTemplate mongo;

    static Stream<Arguments> claims() {
        return Stream.of(
                arguments("nothing", 0, 422, "claim-too-small"),
                arguments("minus one", -1, 422, "claim-too-small"),
                arguments("a tenth of a fen", new BigDecimal("500.001"), 422, "claim-too-small"),
                arguments("more than is left", new BigDecimal("6000.01"), 409, "claim-exceeds-rest"),
                arguments("10^18", new BigDecimal("1E18"), 409, "claim-exceeds-rest"),
                arguments("10^18 as people write it", 1_000_000_000_000_000_000L, 409, "claim-exceeds-rest"));
    }

    /** Of 10,000 CNY 4,000 are claimed: 6,000 are left. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void aClaimOfIsRefusedWithItsRuleAndNothingIsStored(String what, Object value, int status, String code) {
        var project = library.listed("认领金额核验", "10000.00");
        var _ = library.claims(project, neighbours.organisation(), 4000);
        var before = http.read("/public/project/projects/" + project, null);

        var answer = library.claims(project, neighbours.organisation(), value);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/rule/ruleSet").asString()).isEqualTo("library");
        assertThat(answer.json().at("/rule/clause").asString()).isNotEmpty();
        assertThat(http.read("/public/project/projects/" + project, null)).isEqualTo(before);
    }

    @Test
    void aSuspendedOrganisationAndOneOfClassDMayNotClaimAndAreToldWhy() {
        var project = library.listed("认领资格核验", "10000.00");
        var suspended = neighbours.organisation();
        neighbours.moves(suspended, RegisterState.SUSPENDED);
        var doubtful = neighbours.organisation();
        neighbours.score(doubtful, CreditClass.D);

        for (var claimant : List.of(suspended, doubtful)) {
            var answer = library.claims(project, claimant, 500);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("may-not-take-part");
            assertThat(answer.json().at("/reason/zh").asString()).isNotEmpty();
            assertThat(answer.json().at("/rule/ruleSet").asString()).isEqualTo("participation");
        }
        assertThat(http.read("/public/project/projects/" + project, null).get("claims"))
                .isEmpty();
    }

    @Test
    void aCompanyWithAWrongCheckCharacterDoesNotClaim() {
        var project = library.listed("企业代码核验", "10000.00");

        var answer = http.post(
                Library.of(project, "claims"), Http.OFFICER, Library.claim("COMPANY", "91330483MA2BA3K439", 500));

        assertThat(answer.code()).isEqualTo("nobodys-code");
        assertThat(http.post(
                                Library.of(project, "claims"),
                                Http.OFFICER,
                                Library.claim("COMPANY", "91330483MA2BA3K438", 500))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoeverProposedAProjectDoesNotClaimIt() {
        var project = library.listed("不得自行认领", "10000.00");

        var answer = http.post(Library.of(project, "claims"), Http.TOWN, Library.claim("TOWN", "330483100", 500));

        assertThat(answer.code()).isEqualTo("own-project");
    }

    static Stream<Arguments> proposals() {
        var today = LocalDate.now();
        return Stream.of(
                arguments("an unknown field", Map.of("state", "LISTED"), 400, "unreadable-json"),
                arguments("a field that is none of the four", Map.of("field", "SPORT"), 400, "unreadable-json"),
                arguments("a number for a text", Map.of("title", 7), 400, "unreadable-json"),
                arguments("an emoji", Map.of("title", "银龄😀"), 400, "invalid-input"),
                arguments("a title of 10,000 characters", Map.of("title", "银".repeat(10_000)), 400, "invalid-input"),
                arguments("no budget", Map.of("budget", List.of()), 400, "invalid-input"),
                arguments("no form", Map.of("forms", List.of()), 400, "invalid-input"),
                arguments("no indicator", Map.of("indicators", List.of()), 400, "invalid-input"),
                arguments("a date in the year 9999", Map.of("endsOn", "9999-12-31"), 400, "invalid-input"),
                arguments("a budget of nothing", budget("0"), 422, "proposal-out-of-bounds"),
                arguments("a budget below nothing", budget("-5"), 422, "proposal-out-of-bounds"),
                arguments("a budget of 10^18", budget("1E18"), 422, "proposal-out-of-bounds"),
                arguments(
                        "an end before the beginning",
                        Map.of("endsOn", today.minusDays(2).toString()),
                        422,
                        "proposal-out-of-bounds"),
                arguments(
                        "a period of four years",
                        Map.of("endsOn", today.plusYears(4).toString()),
                        422,
                        "proposal-out-of-bounds"),
                arguments("a town of another city", Map.of("division", "330481100"), 422, "proposal-out-of-bounds"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposals")
    void aProposalWithIsRefused(String what, Map<String, Object> part, int status, @Nullable String code) {
        var before = stored();
        var form = new HashMap<>(library.form("项目申报核验", "10000.00"));
        form.putAll(part);

        var answer = http.post(Library.PROJECTS, Http.TOWN, form);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/project/projects?size=100000",
                "/public/project/projects?after=forged",
                "/public/project/projects?state=GONE",
                "/public/project/projects?field=SPORT",
                "/public/project/projects?text=%00",
                "/public/project/projects/export?format=exe",
                "/public/project/cases/totals?organisation=x"
            })
    void aBadQuestionIsAnsweredWithAProblem(String path) {
        var answer = http.get(path, null);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isNotEmpty();
    }

    private static Map<String, Object> budget(String amount) {
        return Map.of("budget", List.of(Map.of("item", "上门照护", "amount", new BigDecimal(amount))));
    }

    private long stored() {
        return mongo.count(new Query(), "projects");
    }
}
