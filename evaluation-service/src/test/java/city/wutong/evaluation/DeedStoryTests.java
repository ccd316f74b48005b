package city.wutong.evaluation;

import static city.wutong.contracts.volunteer.EvidenceClass.A;
import static city.wutong.contracts.volunteer.EvidenceClass.D;
import static city.wutong.evaluation.Doings.completed;
import static city.wutong.evaluation.Doings.confirmed;
import static city.wutong.evaluation.Doings.evaluated;
import static city.wutong.evaluation.Doings.reversed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.contracts.project.ProjectEvent;
import city.wutong.contracts.volunteer.HoursEvent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers who serve and a project that is carried out do for the credit of their club. */
@EvaluationTest
class DeedStoryTests {

    private final MockMvcTester http;
    private final JsonMapper json;
    private final Register register;
    private final Doings doings;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private final String club = "D" + mark;
    private final String page = "V%s/2026".formatted(mark);
    private final String otherPage = "W%s/2026".formatted(mark);
    private final String project = "P-" + mark;

    DeedStoryTests(
            @Autowired MockMvcTester http,
            @Autowired JsonMapper json,
            @Autowired Register register,
            @Autowired Doings doings) {
        this.http = http;
        this.json = json;
        this.register = register;
        this.doings = doings;
    }

    @Test
    void aClubServesAndCarriesOutAProjectAndIsCreditedForBoth() {
        // Hours are confirmed before anybody has heard of the club; all is told twice.
        for (var time = 0; time < 2; time++) {
            for (var entry = 1; entry <= 7; entry++) {
                doings.tells(entry, confirmed(page, club, A, 480, "2026-11-05"));
            }
            doings.tells(1, confirmed(otherPage, club, D, 600, "2026-11-06"));
        }
        assertThat(http.get().uri("/public/evaluation/credit/" + club)).hasStatus(404);

        // They count when it is registered: 3,360 minutes of class A are a point.
        register.tells(Register.registered(club, "桐乡市读书会" + mark, "2026-11-07"));
        assertThat(reached(811, "2026-11-07").get("reasons").valueStream())
                .filteredOn(reason -> reason.get("item").asString().equals("hours-a"))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.get("points").asInt()).isEqualTo(1);
                    assertThat(reason.get("eventId").asString()).isEqualTo(Doings.idOf(HoursEvent.TOPIC, page, 7));
                    assertThat(reason.get("clause").asString()).isEqualTo("6.1");
                    assertThat(reason.get("evidence").get("entries").asInt()).isEqualTo(7);
                    assertThat(reason.get("evidence").get("amount").asInt()).isEqualTo(3_360);
                });

        // An entry is taken back and its point with it; what was known before stays known.
        doings.tells(8, reversed(page, club, A, 480, "2026-11-10"));
        var corrected = reached(810, "2026-11-10");
        assertThat(reached(811, "2026-11-09").get("score").asInt()).isEqualTo(811);
        assertThat(pointsIn(corrected)).isEqualTo(810);

        // The project's listing is of no use here; its completion and its rating are.
        var listing = "{\"project\": \"%s\"}".formatted(project).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        doings.tells(ProjectEvent.TOPIC, project, 1, "project.project-renamed.v9", listing);
        doings.tells(2, completed(project, club, "2026-11-12"));
        doings.tells(3, evaluated(project, club, 88, "2026-11-20"));
        assertThat(reached(816, "2026-11-20")
                        .get("reasons")
                        .valueStream()
                        .map(reason -> reason.path("eventId").asString("")))
                .contains(Doings.idOf(ProjectEvent.TOPIC, project, 2), Doings.idOf(ProjectEvent.TOPIC, project, 3));
        assertThat(reached(813, "2026-11-12").get("score").asInt()).isEqualTo(813);

        // The list shows it too, and the history names the days.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                http.get().uri("/public/evaluation/credit").param("text", mark))
                        .bodyJson()
                        .extractingPath("$.items[0].standing.score")
                        .isEqualTo(816));
        var history = answer("/public/evaluation/credit/%s/history".formatted(club));
        assertThat(history.valueStream().map(change -> change.get("day").asString()))
                .containsExactlyElementsOf(List.of("2026-11-07", "2026-11-10", "2026-11-12", "2026-11-20"));
        assertThat(history.get(1).get("deeds").get(0).get("reversed").asInt()).isEqualTo(1);
    }

    private JsonNode reached(int score, String day) {
        var uri = "/public/evaluation/credit/%s?on=%s".formatted(club, day);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(http.get().uri(uri))
                        .hasStatusOk()
                        .bodyJson()
                        .extractingPath("$.score")
                        .isEqualTo(score));
        return answer(uri);
    }

    private JsonNode answer(String uri) {
        return json.readTree(http.get().uri(uri).exchange().getResponse().getContentAsByteArray());
    }

    private static int pointsIn(JsonNode view) {
        return view.get("reasons")
                .valueStream()
                .mapToInt(reason -> reason.get("points").asInt())
                .sum();
    }
}
