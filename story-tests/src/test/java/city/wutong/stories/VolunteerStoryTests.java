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

    @Test
    void aVolunteerJoinsSignsUpAndIsSeenInMasksOnly(Door door, Bureau bureau) {
        // Before joining the volunteer reads what there is to agree to; the number is the one that the token tells.
        assertThat(door.get(null, "/public/volunteer/consent-text").text("version"))
                .isEqualTo("2026-1");
        var volunteering = new Volunteering(bureau);
        assertThat(volunteering.joins()).isEqualTo("V-DEMO-1");
        assertThat(door.get("volunteer", "/api/volunteer/me").text("name")).isEqualTo("沈运河");

        // An organisation plans an activity, the town publishes it, and everybody finds it.
        var title = "西栅文明劝导" + UUID.randomUUID().toString().substring(0, 8);
        var activity = volunteering.plans(title, Instant.now().plus(Duration.ofDays(1)));
        var path = Volunteering.ACTIVITIES + "/" + activity;
        var page = "/public/volunteer/activities/" + activity;
        var _ = bureau.does("organisation", path + "/submission", Map.of());
        assertThat(door.get(null, page).status()).isEqualTo(404);
        assertThat(bureau.tries("organisation", path + "/publication", Map.of()).status())
                .isEqualTo(403);
        var _ = bureau.does("town", path + "/publication", Map.of());
        assertThat(door.get(null, page).text("phase")).isEqualTo("RECRUITING");

        // The volunteer signs up, once; the organisation and the town see masks, others not at all.
        var _ = bureau.does("volunteer", path + "/sign-ups", Map.of());
        assertThat(bureau.tries("volunteer", path + "/sign-ups", Map.of()).text("code"))
                .isEqualTo("already-signed-up");
        var listed = door.get("organisation", path + "/sign-ups");
        assertThat(listed.json().at("/takingPart/0/volunteer").asString()).isEqualTo("V-DEMO-1");
        assertThat(listed.body()).contains("沈**").doesNotContain("沈运河", "13857309999");
        assertThat(door.get("assessor", path + "/sign-ups").status()).isEqualTo(403);
        assertThat(door.get(null, page).json().path("takingPart").asInt()).isEqualTo(1);

        // Plans change: the volunteer withdraws and the place is free again.
        var _ = bureau.does("volunteer", path + "/withdrawal", Map.of());
        assertThat(door.get(null, page).json().path("takingPart").asInt()).isZero();
    }
}
