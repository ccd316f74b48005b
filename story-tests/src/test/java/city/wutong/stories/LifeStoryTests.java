package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Door;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(OnePlatform.class)
class LifeStoryTests {

    @Test
    void anOrganisationComesFromItsApplicationToACreditScoreWithReasons(Door door, Bureau bureau) {
        // Founders file an application with everything the law asks of a society.
        var application = bureau.files("organisation", Papers.society("桐乡市运河诗文协会"));
        var path = "/api/registry/applications/" + application;

        // An officer accepts it and proposes to approve it, and may not decide what the same officer proposed.
        var _ = bureau.does("registrar", path + "/acceptance", Map.of());
        var _ = bureau.does("registrar", path + "/review", Map.of("approve", true, "reason", "材料齐全，符合条件"));
        assertThat(bureau.tries("registrar", path + "/approval", Map.of()).status())
                .isEqualTo(403);

        // A colleague approves: the register is entered, the certificate issued and the public told.
        var _ = bureau.does("registrar2", path + "/approval", Map.of());
        var done = bureau.awaits(
                "registrar", path, shown -> shown.path("state").asString().equals("ANNOUNCED"));
        var code = done.path("organisation").asString();
        assertThat(code).matches("51330483[0-9A-Z]{10}");
        var organisation = door.get(null, "/public/registry/organisations/" + code);
        assertThat(organisation.text("state")).isEqualTo("REGISTERED");

        // Another service has heard of it and says what its credit is and why: 800 for a start, 10 for the examination.
        var credit = bureau.awaitsCredit(code, 1);
        assertThat(credit.path("score").asInt()).isEqualTo(810);
        assertThat(credit.path("creditClass").asString()).isEqualTo("B");
        assertThat(pointsOf(credit)).isEqualTo(810);
        var registered = reason(credit, "registered");
        assertThat(registered.path("points").asInt()).isEqualTo(10);
        assertThat(registered.path("eventId").asString()).contains(code);
        assertThat(registered.path("clause").asString()).isEqualTo("2.1");

        // It moves, in order and with two people's decision: 15 points for keeping the register true.
        var move = bureau.files("registrar", Papers.move("桐乡市运河诗文协会", code));
        assertThat(bureau.registers(move)).isEqualTo(code);
        assertThat(bureau.awaitsCredit(code, 2).path("score").asInt()).isEqualTo(825);
    }

    static int pointsOf(JsonNode credit) {
        return credit.path("reasons")
                .valueStream()
                .mapToInt(reason -> reason.path("points").asInt())
                .sum();
    }

    static boolean hasReason(JsonNode credit, String item) {
        return credit.path("reasons")
                .valueStream()
                .anyMatch(reason -> reason.path("item").asString().equals(item));
    }

    static JsonNode reason(JsonNode credit, String item) {
        return credit.path("reasons")
                .valueStream()
                .filter(reason -> reason.path("item").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
