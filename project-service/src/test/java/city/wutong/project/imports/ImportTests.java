package city.wutong.project.imports;

import static city.wutong.project.Http.LINES;
import static city.wutong.project.Http.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.Http;
import city.wutong.project.Http.Answer;
import city.wutong.project.Library;
import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.starter.time.BusinessTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@ProjectTest
class ImportTests {

    private static final String PROJECTS = "/api/project/projects/imports";
    private static final String CASES = "/api/project/cases/imports";

    @Autowired
    Http http;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Projects projects;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Test
    void takesOverProjectsWithTheClaimsThatWereAgreed() {
        var answer = take(PROJECTS, project("TX-2019-001", "") + "\n" + project("TX-2019-002", claim("30000")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("entered").asInt()).isEqualTo(2);
        var open = http.read("/public/project/projects/TX-2019-001", null);
        assertThat(open.get("state").asString()).isEqualTo("LISTED");
        assertThat(open.get("day").asString()).isEqualTo("2019-09-10");
        var claimed = http.read("/public/project/projects/TX-2019-002", null);
        assertThat(claimed.get("state").asString()).isEqualTo("CLAIMED");
        assertThat(claimed.at("/claims/0/state").asString()).isEqualTo("AGREED");
    }

    @Test
    void keepsWhoTookAProjectOverAndByWhichRule() {
        var _ = take(PROJECTS, project("TX-2019-003", claim("30000")));

        var kept = projects.get(new ProjectId("TX-2019-003"));
        assertThat(kept.examination().proposedBy()).isEqualTo(OFFICER.account());
        assertThat(kept.steps()).allSatisfy(step -> assertThat(step.by()).isEqualTo(OFFICER.account()));
        assertThat(kept.claims().all()).singleElement().satisfies(claim -> {
            assertThat(claim.by()).isEqualTo(OFFICER.account());
            assertThat(claim.rule().clause()).isEqualTo("Product: taken over from an existing library");
        });
        assertThat(mongo.findById("TX-2019-003", org.bson.Document.class, "projects"))
                .extracting(Object::toString)
                .asString()
                .doesNotContain("Product: two people");
    }

    /** So that nobody lists alone what two people list: whatever is of today is no older library's. */
    @Test
    void takesOverNothingThatTheRulesOfTheLibraryWouldRefuse() {
        var before = count("projects");
        var today = BusinessTime.dayOf(Instant.now());
        var own = claim("30000").replace("91330483MA2BA3K438", "330483100");

        var answer = take(
                PROJECTS,
                String.join(
                        "\n",
                        project("TX-2019-081", "").replace("2019-09-10", today.toString()),
                        project("TX-2019-082", claim("30000").replace("2019-09-28", today.toString())),
                        project("TX-2019-083", claim("30000").replace("资金", "物资")),
                        project("TX-2019-084", own),
                        project("TX-2019-085", "").replace("\"330483100\"", "\"91330483MA2BA3K438\"")));

        assertThat(answer.code()).isEqualTo("import-has-errors");
        assertThat(answer.json().get("rows"))
                .extracting(row -> row.get("row").asInt())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(count("projects")).isEqualTo(before);
    }

    @Test
    void changesNothingWhenTheFileComesAgainAndCompletesOneThatBrokeOff() {
        var half = project("TX-2019-011", claim("12000"));
        assertThat(take(PROJECTS, half).json().get("entered").asInt()).isEqualTo(1);

        var whole = take(PROJECTS, half + "\n" + project("TX-2019-012", ""));

        assertThat(whole.json().get("entered").asInt()).isEqualTo(1);
        assertThat(whole.json().get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void keepsACodeAsTheOneItIsHoweverItWasTyped() {
        var typed = project("TX-2019-015", claim("30000"))
                .replace("\"330483100\"", "\"51330483mj0000018h\"")
                .replace("91330483MA2BA3K438", "91330483ma2ba3k438");

        assertThat(take(PROJECTS, typed).status()).isEqualTo(201);

        var shown = http.read("/public/project/projects/TX-2019-015", null);
        assertThat(shown.at("/proposer/code").asString()).isEqualTo("51330483MJ0000018H");
        assertThat(shown.at("/claims/0/claimant/code").asString()).isEqualTo("91330483MA2BA3K438");
        assertThat(http.read("/public/project/projects?party=51330483MJ0000018H", null)
                        .get("items"))
                .anySatisfy(one -> assertThat(one.get("id").asString()).isEqualTo("TX-2019-015"));
    }

    @Test
    void takesNothingIfOneRowIsWrong() {
        var before = count("projects");

        var answer = take(
                PROJECTS,
                String.join(
                        "\n",
                        project("TX-2019-021", ""),
                        project("TX-2019-022", "").replace("养老服务", "体育"),
                        project("TX-2019-023", "").replace("30000", "\"viel\""),
                        project("TX-2019-024", claim("30001")),
                        project("TX-2019-025", ",\"claimant\":\"91330483MA2BA3K438\""),
                        project("TX-2019-021", "").replace("330483100", "51330483MJ0000018X")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import-has-errors");
        assertThat(answer.json().get("rows"))
                .extracting(
                        row -> row.get("row").asInt() + " " + row.get("field").asString())
                .containsExactlyInAnyOrder("2 field", "3 budget", "4 ", "5 claimant", "6 proposer", "6 number");
        assertThat(count("projects")).isEqualTo(before);
    }

    @Test
    void refusesOtherContentUnderAKnownNumber() {
        var _ = take(PROJECTS, project("TX-2019-031", ""));

        var answer = take(PROJECTS, project("TX-2019-031", "").replace("独居老人", "困境儿童"));

        assertThat(answer.code()).isEqualTo("import-has-errors");
    }

    @Test
    void tellsWhatAFileWouldDoAndDoesNotDoIt() {
        var answer = http.post(PROJECTS + "?dry-run=true", OFFICER, LINES, bytes(project("TX-2019-041", "")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("entered").asInt()).isEqualTo(1);
        assertThat(http.get("/public/project/projects/TX-2019-041", null).status())
                .isEqualTo(404);
    }

    @Test
    void readsASpreadsheetWithTheBureausHeadings() throws IOException {
        var answer = http.post(PROJECTS, OFFICER, "application/octet-stream", sheet());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(http.read("/public/project/projects/TX-2019-051", null)
                        .at("/proposal/field")
                        .asString())
                .isEqualTo("SPECIAL_FAMILIES");
    }

    /** 956 cases are what the article counts; 76 person-times each are 72,656. */
    @Test
    void takesOverTheCasesAndSumsThem() {
        var _ = take(PROJECTS, project("TX-2019-061", ""));
        var file = IntStream.rangeClosed(1, 956)
                .mapToObj(i -> served("AL-%04d".formatted(i), "TX-2019-061", "76"))
                .collect(Collectors.joining("\n"));

        var answer = take(CASES, file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("entered").asInt()).isEqualTo(956);
        var totals = http.read("/public/project/cases/totals?project=TX-2019-061", null);
        assertThat(totals.get("cases").asInt()).isEqualTo(956);
        assertThat(totals.get("personTimes").asInt()).isEqualTo(72_656);
        assertThat(totals.get("totals")).hasSize(1);
        assertThat(take(CASES, file).json().get("unchanged").asInt()).isEqualTo(956);
        assertThat(http.get("/api/project/cases/export?format=csv&project=TX-2019-061", OFFICER)
                        .text()
                        .lines())
                .hasSize(957);
    }

    @Test
    void takesNoCaseOfAProjectThatIsNotThere() {
        var before = count("cases");

        var answer = take(
                CASES,
                served("AL-9001", "NO-SUCH", "76") + "\n"
                        + served("AL-9002", "NO-SUCH", "0").replace("已解决", "好"));

        assertThat(answer.json().get("rows"))
                .extracting(
                        row -> row.get("row").asInt() + " " + row.get("field").asString())
                .containsExactlyInAnyOrder("1 project", "2 personTimes", "2 outcome");
        assertThat(count("cases")).isEqualTo(before);
    }

    @Test
    void takesACaseOnlyOfWhatIsPublicByItsExecutorAndWithinTheRules() {
        var executor = neighbours.organisation();
        var begun = library.begun("案例导入核验", executor);
        var hidden = http.create(Library.PROJECTS, Http.TOWN, library.form("未公开项目", "10000.00"));
        var own = served("AL-9104", begun, "76").replace("51330483MJ0000018H", executor);
        assertThat(http.post(CASES + "?dry-run=true", OFFICER, LINES, bytes(own))
                        .status())
                .isEqualTo(200);

        // 2,000 person-times on each of 400 days are the most.
        var answer = take(
                CASES,
                String.join(
                        "\n",
                        served("AL-9101", hidden, "76"),
                        served("AL-9102", begun, "76"),
                        own.replace(":76,", ":800001,")));

        assertThat(answer.json().get("rows"))
                .extracting(
                        row -> row.get("row").asInt() + " " + row.get("field").asString())
                .containsExactly("1 project", "2 organisation", "3 personTimes");
    }

    private Answer take(String path, String lines) {
        return http.post(path, OFFICER, LINES, bytes(lines));
    }

    private long count(String collection) {
        return mongo.count(new Query(), collection);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String project(String number, String more) {
        return """
                {"number":"%s","title":"银龄守护","field":"养老服务","need":"独居老人无人照护","beneficiaries":"独居老人",\
                "division":"乌镇镇","startsOn":"2019-10-01","endsOn":"2020-09-30","budget":30000,\
                "indicators":"服务人次：2000；满意度：90分","proposer":"330483100","forms":"资金、服务","listedOn":"2019-09-10"%s}""".formatted(number, more);
    }

    private static String claim(String value) {
        return ",\"claimant\":\"91330483MA2BA3K438\",\"claimForm\":\"资金\",\"claimed\":" + value
                + ",\"agreement\":\"桐慈协2019-7\",\"signedOn\":\"2019-09-28\"";
    }

    private static String served(String number, String project, String personTimes) {
        return """
                {"number":"%s","project":"%s","organisation":"51330483MJ0000018H","summary":"居家安全","openedOn":"2019-03-01",\
                "closedOn":"2019-08-30","personTimes":%s,"outcome":"已解决"}""".formatted(number, project, personTimes);
    }

    private static byte[] sheet() throws IOException {
        var rows = List.of(
                List.of("编号", "名称", "领域", "需求", "受益对象", "实施地域", "开始日期", "结束日期", "预算", "申报单位", "认领方式", "入库日期"),
                List.of(
                        "TX-2019-051",
                        "心手相牵",
                        "特殊家庭帮扶",
                        "失独家庭陪伴",
                        "失独家庭",
                        "桐乡市",
                        "2019-10-01",
                        "2020-09-30",
                        "50000",
                        "乌镇镇",
                        "资金",
                        "2019-09-10"));
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("项目库");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
