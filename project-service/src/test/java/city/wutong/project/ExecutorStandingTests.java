package city.wutong.project;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.directory.CreditClass;
import city.wutong.project.directory.RegisterState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An executor that is suspended or ended carries nothing out; it may only close what is open. */
@ProjectTest
class ExecutorStandingTests {

    private static final String CASES = "/api/project/cases";

    @Autowired
    Http http;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @ParameterizedTest
    @EnumSource(names = "REGISTERED", mode = EnumSource.Mode.EXCLUDE)
    void oneInAStateAgainstItNeitherReportsNorServesAndClosesItsCases(RegisterState state) {
        var executor = neighbours.organisation();
        var staff = Http.of(executor);
        var project = library.begun("实施资格核验", executor);
        var opening = Map.of("project", project, "summary", "独居老人居家安全改造");
        var open = "%s/%s".formatted(CASES, http.create(CASES, staff, opening));
        http.act(open + "/services", staff, day());
        neighbours.moves(executor, state);

        isRefused(http.post(Library.of(project, "reports"), staff, report()));
        isRefused(http.post(CASES, staff, opening));
        isRefused(http.post(open + "/services", staff, day()));
        http.act(open + "/closing", staff, Map.of("outcome", "RESOLVED", "note", "已安装扶手与呼叫器"));
    }

    @Test
    void oneWhoseCreditFellSinceGoesOn() {
        var executor = neighbours.organisation();
        var project = library.begun("信用下降后继续实施", executor);
        neighbours.score(executor, CreditClass.D);

        http.act(Library.of(project, "reports"), Http.of(executor), report());
    }

    private static void isRefused(Http.Answer answer) {
        assertThat(answer.code()).as(answer.text()).isEqualTo("may-not-take-part");
        assertThat(answer.json().at("/rule/ruleSet").asString()).isEqualTo("participation");
    }

    private static Map<String, Object> report() {
        return Map.of("text", "已上门服务八百人次", "spent", 4000);
    }

    private Map<String, Object> day() {
        return Map.of("on", library.today().toString(), "personTimes", 26, "evidence", "签到表2026-031");
    }
}
