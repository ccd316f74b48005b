package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Door;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class ProjectStoryTests {

    private static final String PROJECTS = "/api/project/projects";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aProjectIsProposedListedClaimedAgreedCompletedAndRated(Door door, Bureau bureau) {
        // A town proposes a project; one officer reviews it and another puts it on the public list.
        var project =
                bureau.does("town", PROJECTS, Papers.proposal()).path("id").asString();
        var path = PROJECTS + "/" + project;
        var page = "/public/project/projects/" + project;
        assertThat(door.get(null, page).status()).isEqualTo(404);
        var _ = bureau.does("registrar", path + "/review", Map.of("recommended", true, "reason", "需求真实，预算合理"));
        assertThat(bureau.tries("registrar", path + "/listing", Map.of()).status())
                .isEqualTo(403);
        var _ = bureau.does("registrar2", path + "/listing", Map.of());
        assertThat(door.get(null, page).text("state")).isEqualTo("LISTED");

        // A company claims half of it, and no more than is left; the bureau gives the rest to another town.
        var _ = bureau.does("registrar", path + "/claims", Papers.claim("COMPANY", Papers.COMPANY, 5_000));
        assertThat(bureau.tries("registrar", path + "/claims", Papers.claim("COMPANY", Papers.COMPANY, 5_001))
                        .text("code"))
                .isEqualTo("claim-exceeds-rest");
        var _ = bureau.does("registrar", path + "/claims", Papers.claim("TOWN", "330483107", 5_000));
        for (var claim : door.get(null, page).json().path("claims")) {
            var agreement =
                    "%s/claims/%s/agreement".formatted(path, claim.path("id").asString());
            var _ = bureau.does("registrar", agreement, Map.of("number", "桐慈协〔2026〕7号", "signedOn", TODAY.toString()));
        }

        // An organisation that was just registered carries it out, as soon as the library has heard of it.
        var executor = bureau.registers(bureau.files("organisation", Papers.society("桐乡市银龄守护协会")));
        var _ = bureau.awaits(
                "registrar",
                "/api/project/directory/" + executor,
                known -> known.path("mayTakePart").asBoolean());
        var _ = bureau.does("registrar", path + "/beginning", Map.of("executor", executor));
        var _ = bureau.does("registrar", path + "/reports", Map.of("text", "已上门服务八百人次", "spent", 4_000));
        var _ = bureau.does("supervisor", path + "/midterm", Map.of("verdict", "PASSED", "opinion", "进度正常"));

        // It is completed, and rated as another officer records: 40 x 100 and 10 x 80 points over 50 answers are 96.
        var results = List.of(Map.of("indicator", "服务人次", "reached", "2100"));
        var _ = bureau.does(
                "supervisor", path + "/completion", Map.of("completedOn", TODAY.toString(), "results", results));
        var answers = Map.of("VERY_SATISFIED", 40, "SATISFIED", 10);
        var rating = Map.of("answers", answers, "opinion", "群众满意");
        assertThat(bureau.tries("supervisor", path + "/evaluation", rating).status())
                .isEqualTo(403);
        var _ = bureau.does("registrar", path + "/evaluation", rating);
        var rated = door.get(null, page).json();
        assertThat(rated.path("state").asString()).isEqualTo("EVALUATED");
        assertThat(rated.at("/course/rated/rating").asInt()).isEqualTo(96);
        assertThat(rated.at("/course/executor").asString()).isEqualTo(executor);

        // The executor's credit tells of both: 3 points for the completion, 3 of 4 for a rating of 96.
        var credit = bureau.awaits(
                null,
                "/public/evaluation/credit/" + executor,
                shown -> LifeStoryTests.hasReason(shown, "project-evaluated"));
        assertThat(LifeStoryTests.reason(credit, "project-completed")
                        .path("points")
                        .asInt())
                .isEqualTo(3);
        assertThat(LifeStoryTests.reason(credit, "project-evaluated")
                        .path("points")
                        .asInt())
                .isEqualTo(3);
        assertThat(LifeStoryTests.reason(credit, "project-evaluated")
                        .path("eventId")
                        .asString())
                .contains(project);
        assertThat(credit.path("score").asInt()).isEqualTo(816);
    }

    @Test
    void aSuspendedOrganisationCannotCarryOutAProjectAndIsToldWhy(Bureau bureau) {
        var code = bureau.registers(bureau.files("organisation", Papers.society("桐乡市停办守护协会")));
        bureau.suspends(code);

        // Heard from the register, and from the credit that follows: class E stands against it too.
        var known = bureau.awaits(
                "registrar",
                "/api/project/directory/" + code,
                shown -> shown.path("objections").size() == 2);

        assertThat(known.path("mayTakePart").asBoolean()).isFalse();
        assertThat(known.path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(known.path("creditClass").asString()).isEqualTo("E");
    }
}
