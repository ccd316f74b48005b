package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Door;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class VolunteerStoryTests {

    private static final String ACTIVITIES = "/api/volunteer/activities";

    @Test
    void aVolunteerJoinsSignsUpAndIsSeenInMasksOnly(Door door, Bureau bureau) {
        // Before joining she reads what she agrees to; she keeps the number that her token tells.
        var consent = door.get(null, "/public/volunteer/consent-text").text("version");
        if (!door.get("volunteer", "/api/volunteer/me").isSuccess()) {
            var joined = bureau.does(
                    "volunteer", "/api/volunteer/volunteers", Map.of("record", record(), "consentVersion", consent));
            assertThat(joined.path("id").asString()).isEqualTo("V-DEMO-1");
        }
        assertThat(door.get("volunteer", "/api/volunteer/me").text("name")).isEqualTo("沈运河");

        // An organisation plans an activity, the town publishes it, and everybody finds it.
        var title = "西栅文明劝导" + UUID.randomUUID().toString().substring(0, 8);
        var activity =
                bureau.does("organisation", ACTIVITIES, plan(title)).path("id").asString();
        var path = ACTIVITIES + "/" + activity;
        var page = "/public/volunteer/activities/" + activity;
        var _ = bureau.does("organisation", path + "/submission", Map.of());
        assertThat(door.get(null, page).status()).isEqualTo(404);
        assertThat(bureau.tries("organisation", path + "/publication", Map.of()).status())
                .isEqualTo(403);
        var _ = bureau.does("town", path + "/publication", Map.of());
        assertThat(door.get(null, page).text("phase")).isEqualTo("RECRUITING");

        // She signs up, once; the organisation and the town see her in masks, others not at all.
        var _ = bureau.does("volunteer", path + "/sign-ups", Map.of());
        assertThat(bureau.tries("volunteer", path + "/sign-ups", Map.of()).text("code"))
                .isEqualTo("already-signed-up");
        var listed = door.get("organisation", path + "/sign-ups");
        assertThat(listed.json().at("/takingPart/0/volunteer").asString()).isEqualTo("V-DEMO-1");
        assertThat(listed.body()).contains("沈**").doesNotContain("沈运河", "13857309999");
        assertThat(door.get("assessor", path + "/sign-ups").status()).isEqualTo(403);
        assertThat(door.get(null, page).json().path("takingPart").asInt()).isEqualTo(1);

        // Plans change: she withdraws and the place is free again.
        var _ = bureau.does("volunteer", path + "/withdrawal", Map.of());
        assertThat(door.get(null, page).json().path("takingPart").asInt()).isZero();
    }

    private static Map<String, Object> record() {
        return Map.of(
                "name", "沈运河",
                "identityNumber", "11010519491231002X",
                "phone", "13857309999",
                "address", "乌镇镇子夜路18号",
                "division", "330483100");
    }

    private static Map<String, Object> plan(String title) {
        var start = Instant.now().plus(Duration.ofDays(1));
        return Map.of(
                "title",
                title,
                "field",
                "CIVILITY",
                "division",
                "330483100",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(3)).toString(),
                "places",
                10,
                "notice",
                Map.of("venue", "西栅入口", "content", "引导游客文明游览", "risks", "人流拥挤", "protection", "佩戴标志"),
                "demands",
                Map.of("minorsWelcome", false));
    }
}
