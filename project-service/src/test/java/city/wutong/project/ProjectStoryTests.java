package city.wutong.project;

import static city.wutong.project.Http.COLLEAGUE;
import static city.wutong.project.Http.LEADER;
import static city.wutong.project.Http.OFFICER;
import static city.wutong.project.Http.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.directory.RegisterState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The life of one project, and of the cases in it. */
@ProjectTest
class ProjectStoryTests {

    private static final String COMPANY = "91330483MA2BA3K438";

    @Autowired
    Http http;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Test
    void aProjectIsProposedListedClaimedAgreedCarriedOutCompletedAndRated() {
        // The town proposes; nobody else sees it yet.
        // It was to begin a month ago, so that only the day it was begun on counts.
        var form = library.form("银龄守护", "10000.00");
        form.put("startsOn", library.today().minusMonths(1).toString());
        form.put("endsOn", library.today().plusMonths(11).toString());
        var id = http.create(Library.PROJECTS, Http.TOWN, form);
        assertThat(http.get("/public/project/projects/" + id, null).status()).isEqualTo(404);

        // One officer reviews, another lists; whoever reviewed may not.
        http.act(Library.of(id, "review"), OFFICER, Map.of("recommended", true, "reason", "需求真实"));
        assertThat(code(id, "listing", OFFICER, Map.of())).isEqualTo("same-person");
        assertThat(code(id, "rejection", LEADER, Map.of())).isEqualTo("opinion-differs");
        http.act(Library.of(id, "listing"), COLLEAGUE, Map.of());
        assertThat(shown(id).get("state").asString()).isEqualTo("LISTED");
        assertThat(http.read("/public/project/projects?text=银龄守护&field=ELDERLY_CARE", null)
                        .get("items"))
                .anySatisfy(one -> assertThat(one.get("id").asString()).isEqualTo(id));

        // An organisation claims a part, then gives it up; a company takes half, another organisation the rest.
        var hesitant = neighbours.organisation();
        assertThat(library.claims(id, hesitant, 3000).status()).isEqualTo(200);
        var claim = shown(id).at("/claims/0/id").asString();
        assertThat(http.post(Library.of(id, "claims/%s/withdrawal".formatted(claim)), Http.TOWN, Map.of())
                        .status())
                .isEqualTo(403);
        http.act(Library.of(id, "claims/%s/withdrawal".formatted(claim)), Http.of(hesitant), Map.of());
        http.act(Library.of(id, "claims"), OFFICER, Library.claim("COMPANY", COMPANY, 5000));
        assertThat(library.claims(id, neighbours.organisation(), 5000).status()).isEqualTo(200);
        assertThat(shown(id).get("state").asString()).isEqualTo("CLAIMED");

        // It begins when all of it is agreed, by an organisation that may.
        var executor = neighbours.organisation();
        assertThat(code(id, "beginning", OFFICER, Map.of("executor", executor))).isEqualTo("not-agreed-yet");
        library.agree(id);
        var suspended = neighbours.organisation();
        neighbours.moves(suspended, RegisterState.SUSPENDED);
        assertThat(code(id, "beginning", OFFICER, Map.of("executor", suspended)))
                .isEqualTo("may-not-take-part");
        http.act(Library.of(id, "beginning"), OFFICER, Map.of("executor", executor));

        // The executor reports, and no other organisation does; half time is passed.
        http.act(Library.of(id, "reports"), Http.of(executor), Map.of("text", "已上门服务八百人次", "spent", 4000));
        assertThat(http.post(
                                Library.of(id, "reports"),
                                Http.of(neighbours.organisation()),
                                Map.of("text", "无", "spent", 4000))
                        .status())
                .isEqualTo(403);
        assertThat(code(id, "reports", Http.of(executor), Map.of("text", "更正", "spent", 3999)))
                .isEqualTo("report-out-of-bounds");
        http.act(Library.of(id, "midterm"), SUPERVISOR, Map.of("verdict", "TO_CORRECT", "opinion", "台账不全"));
        assertThat(code(id, "completion", SUPERVISOR, completion())).isEqualTo("project-not-in-this-state");
        http.act(Library.of(id, "midterm"), SUPERVISOR, Map.of("verdict", "PASSED", "opinion", "整改到位"));

        // A case of it is served and closed with an outcome.
        var served = aCase(id, executor);
        assertThat(served.get("personTimes").asInt()).isEqualTo(76);

        // It is completed and rated by those it served.
        assertThat(code(id, "completion", SUPERVISOR, completion(library.today().minusDays(1))))
                .as("before it was begun")
                .isEqualTo("not-completed");
        http.act(Library.of(id, "completion"), SUPERVISOR, completion());
        assertThat(code(id, "evaluation", OFFICER, answers(4, 0))).isEqualTo("too-few-answers");
        assertThat(code(id, "evaluation", SUPERVISOR, answers(40, 10))).isEqualTo("same-person");
        http.act(Library.of(id, "evaluation"), OFFICER, answers(40, 10));
        var rated = shown(id);
        assertThat(rated.get("state").asString()).isEqualTo("EVALUATED");
        assertThat(rated.at("/course/rated/rating").asInt()).isEqualTo(96);
        assertThat(rated.at("/course/rated/rule/version").asString()).isEqualTo("v1");
        assertThat(rated.has("details") && !rated.get("details").isNull()).isFalse();
    }

    @Test
    void aProposalIsRejectedAgainstTheProposersWishAndAnotherTakenBack() {
        var rejected = http.create(Library.PROJECTS, Http.TOWN, library.form("重复项目", "10000.00"));
        http.act(Library.of(rejected, "review"), OFFICER, Map.of("recommended", false, "reason", "与在库项目重复"));
        http.act(Library.of(rejected, "rejection"), LEADER, Map.of());

        var withdrawn = http.create(Library.PROJECTS, Http.TOWN, library.form("撤回项目", "10000.00"));
        http.act(Library.of(withdrawn, "withdrawal"), Http.TOWN, Map.of());

        assertThat(own(rejected).get("state").asString()).isEqualTo("REJECTED");
        assertThat(own(withdrawn).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void othersSeeAndDoNothingInAnothersName() {
        var rival = neighbours.organisation();
        var id = http.create(Library.PROJECTS, Http.TOWN, library.form("他人之事", "10000.00"));
        var otherTown = Http.Who.in("other", "TOWN_OFFICER").with("division", "330483101");

        assertThat(http.get(Library.PROJECTS + "/" + id, Http.of(rival)).status())
                .isEqualTo(403);
        assertThat(http.get(Library.PROJECTS + "/" + id, otherTown).status()).isEqualTo(403);
        assertThat(http.get(Library.PROJECTS + "/" + id, Http.TOWN).status()).isEqualTo(200);
        assertThat(http.post(Library.PROJECTS, otherTown, library.form("冒名", "10000.00"))
                        .status())
                .isEqualTo(403);
        assertThat(http.read(Library.PROJECTS, Http.of(rival)).get("items")).isEmpty();
        assertThat(http.post(Library.of(id, "withdrawal"), otherTown, Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void pagesKeepTheirPlaceAndTheNewestComesFirst() {
        for (int i = 0; i < 3; i++) {
            var _ = library.listed("翻页项目", "10000.00");
        }

        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = http.read(
                    "/public/project/projects?text=翻页项目&size=1" + (next.isEmpty() ? "" : "&after=" + next), null);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(ids).as("of one day").isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(http.read("/public/project/projects?text=翻页项目&state=PROPOSED", null)
                        .get("items"))
                .isEmpty();
    }

    @Test
    void theTableAndTheTotalsSayWhatTheLibraryHolds() {
        var id = library.listed("统计项目", "20000.00");
        var _ = library.claims(id, neighbours.organisation(), 5000);

        var table = http.get("/public/project/projects/export?format=csv&text=统计项目", null);
        var totals = http.read("/public/project/projects/totals?text=统计项目", null);

        assertThat(table.text().lines()).hasSize(2).last().asString().contains("养老服务", "20000", "5000");
        assertThat(totals.at("/all/projects").asInt()).isEqualTo(1);
        assertThat(totals.at("/all/claimed").asInt()).isEqualTo(1);
        assertThat(totals.at("/byField/ELDERLY_CARE/taken").decimalValue()).isEqualByComparingTo("5000");
    }

    private JsonNode aCase(String project, String executor) {
        var staff = Http.of(executor);
        var opening = Map.of("project", project, "summary", "独居老人居家安全改造");
        assertThat(http.post("/api/project/cases", Http.of(neighbours.organisation()), opening)
                        .code())
                .isEqualTo("project-not-under-way");
        var id = http.create("/api/project/cases", staff, opening);
        var path = "/api/project/cases/" + id;
        assertThat(http.post(path + "/closing", staff, Map.of("outcome", "RESOLVED", "note", "无服务"))
                        .code())
                .isEqualTo("closing-needs-outcome");
        for (var wrong : List.of(0, -1, 2001)) {
            assertThat(http.post(path + "/services", staff, day(wrong)).code()).isEqualTo("service-out-of-bounds");
        }
        http.act(path + "/services", staff, day(26));
        http.act(path + "/services", staff, day(50));
        assertThat(http.post(path + "/closing", staff, Map.of("note", "没有结果")).code())
                .isEqualTo("closing-needs-outcome");
        assertThat(totals(executor).get("cases").asInt())
                .as("open cases do not count")
                .isZero();

        http.act(path + "/closing", staff, Map.of("outcome", "RESOLVED", "note", "已安装扶手与呼叫器"));
        assertThat(http.post(path + "/services", staff, day(1)).code()).isEqualTo("case-closed");
        assertThat(totals(executor).at("/totals/0/field").asString()).isEqualTo("ELDERLY_CARE");
        return totals(executor);
    }

    private Map<String, Object> day(int personTimes) {
        return Map.of("on", library.today().toString(), "personTimes", personTimes, "evidence", "签到表2026-031");
    }

    private JsonNode totals(String executor) {
        return http.read("/public/project/cases/totals?organisation=" + executor, null);
    }

    private Map<String, Object> completion() {
        return completion(library.today());
    }

    private static Map<String, Object> completion(LocalDate on) {
        return Map.of("completedOn", on.toString(), "results", List.of(Map.of("indicator", "服务人次", "reached", "2100")));
    }

    private static Map<String, Object> answers(int best, int good) {
        return Map.of("answers", Map.of("VERY_SATISFIED", best, "SATISFIED", good), "opinion", "群众满意");
    }

    private String code(String project, String act, Http.Who who, Object body) {
        return http.post(Library.of(project, act), who, body).code();
    }

    private JsonNode shown(String project) {
        return http.read("/public/project/projects/" + project, null);
    }

    private JsonNode own(String project) {
        return http.read(Library.PROJECTS + "/" + project, Http.TOWN);
    }
}
