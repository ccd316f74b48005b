package city.wutong.volunteer.hoursimports;

import static city.wutong.volunteer.Http.LINES;
import static city.wutong.volunteer.Http.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.volunteer.Http;
import city.wutong.volunteer.People;
import city.wutong.volunteer.Register;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.LedgerPage;
import city.wutong.volunteer.hours.LedgerPages;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@VolunteerTest
class HoursImportTests {

    private static final String IMPORTS = "/api/volunteer/hours/imports";
    private static final String CODE = "51330483MJ9000012P";

    /** The numbers of those whom the tests call I-1 to I-9. */
    private static final Map<String, String> NUMBERS = new HashMap<>();

    @Autowired
    Http http;

    @Autowired
    Register register;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    LedgerPages ledger;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void knowsTheOrganisationAndItsVolunteers() {
        if (NUMBERS.isEmpty()) {
            register.tells(Register.registered(CODE, "桐乡市旧账协会", "2015-03-09"));
            for (int volunteer = 1; volunteer <= 9; volunteer++) {
                var _ = NUMBERS.put("I-" + volunteer, People.join(http, People.somebody(), People.grownUp()));
            }
        }
        await().until(() -> directory.find(new OrganisationId(CODE)).isPresent());
    }

    @Test
    void entersEveryRowAsConfirmedHoursOfClassD() {
        var before = city();

        var done =
                take(row("I-1", "old-1", "2024-05-01", "09:00", 120) + row("I-1", "old-2", "2024-05-01", "11:00", 61));

        assertThat(done.path("stage").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/progress/entered").asInt()).isEqualTo(2);
        assertThat(done.at("/progress/minutes").asInt()).isEqualTo(181);
        var balance = balance("I-1");
        assertThat(balance.at("/classes/D/confirmed").asInt()).isEqualTo(181);
        assertThat(balance.path("isConserved").asBoolean()).isTrue();
        await().untilAsserted(() -> assertThat(city() - before).isEqualTo(181));
    }

    @Test
    void changesNothingWhenTheFileComesAgain() {
        var file = row("I-2", "old-1", "2024-05-01", "09:00", 120) + row("I-2", "old-1", "2023-12-31", "23:00", 90);
        var first = take(file);
        var pages = pages("I-2");

        var second = take(file);

        assertThat(first.at("/progress/entered").asInt()).isEqualTo(2);
        assertThat(second.at("/progress/entered").asInt()).isZero();
        assertThat(second.at("/progress/unchanged").asInt()).isEqualTo(2);
        assertThat(pages("I-2")).isEqualTo(pages).hasSize(2);
        assertThat(balance("I-2").path("confirmed").asInt()).isEqualTo(210);
    }

    @Test
    void completesAnImportThatBrokeOffBetweenTwoYears() {
        var whole = row("I-3", "old-1", "2023-12-31", "23:00", 120);
        var _ = take(whole);
        var _ = mongo.getCollection("hours").deleteOne(new Document("_id", NUMBERS.get("I-3") + "/2024"));

        var again = take(whole);

        assertThat(again.at("/progress/entered").asInt()).isEqualTo(1);
        assertThat(balance("I-3").path("confirmed").asInt()).isEqualTo(120);
    }

    @Test
    void takesNothingIfOneRowIsWrongAndSaysWhichAndWhy() {
        var before = mongo.getCollection("hours").countDocuments();

        var answer = take(row("I-4", "old-1", "2024-05-01", "09:00", 120)
                + row("I-4", "old-2", "2024-05-01", "10:59", 30)
                + row("I-4", "old-3", "2024-05-02", "09:00", -5)
                + row("I-4", "old-4", "2024-05-03", "09:00", 25 * 60)
                + row("I-4", "old-1", "2024-05-01", "09:00", 120)
                + row("NOBODY", "old-1", "2024-05-01", "09:00", 60)
                + row("I-4", "old-5", "2999-01-01", "09:00", 60)
                + row("I-4", "old-6", "2024-05-04", "25:00", 60)
                + row("I-4", "old-7", "2024-05-05", "09:00", 60)
                        .replace("\"minutes\"", "\"kind\":\"TRAVEL\",\"minutes\"")
                + row("I-4", "old-8", "2024-05-06", "09:00", 60).replace(CODE, "51330483MJ0000018X"));

        assertThat(answer.path("stage").asString()).isEqualTo("REFUSED");
        assertThat(answer.path("errors"))
                .extracting(error ->
                        error.get("row").asInt() + " " + error.get("field").asString())
                .containsExactlyInAnyOrder(
                        "2 from",
                        "3 minutes",
                        "4 minutes",
                        "5 ",
                        "6 volunteer",
                        "7 servedOn",
                        "8 from",
                        "9 kind",
                        "10 organisation");
        assertThat(answer.path("wrong").asInt()).isEqualTo(9);
        assertThat(answer.path("errors").toString())
                .contains("hours 2021-02-01", "Measure 340 of 2012, travel excluded");
        assertThat(mongo.getCollection("hours").countDocuments()).isEqualTo(before);
    }

    @Test
    void takesServiceOverMidnightAndServiceThatBeginsAsTheOtherEnds() {
        var done =
                take(row("I-5", "old-1", "2024-05-01", "22:00", 240) + row("I-5", "old-2", "2024-05-02", "02:00", 60));

        assertThat(done.path("stage").asString()).as(done.toString()).isEqualTo("DONE");
        var page = http.read("/api/volunteer/hours/volunteers/%s/pages/2024".formatted(NUMBERS.get("I-5")), SUPERVISOR);
        assertThat(page.path("entries"))
                .extracting(entry ->
                        entry.get("day").asString() + " " + entry.get("minutes").asInt())
                .containsExactly("2024-05-01 120", "2024-05-02 120", "2024-05-02 60");
    }

    @Test
    void refusesMoreThanADayWhereTimesAreUnknown() {
        var answer = take(row("I-6", "old-1", "2024-05-01", "", 1_000) + row("I-6", "old-2", "2024-05-01", "", 441));

        assertThat(answer.path("errors"))
                .extracting(error -> error.get("field").asString())
                .containsExactly("minutes");
    }

    @Test
    void entersProvenHoursInClassC() {
        var done = take(row("I-7", "old-1", "2024-05-01", "09:00", 60)
                .replace("\"minutes\"", "\"proof\":\"P-2024-7\",\"minutes\""));

        assertThat(done.path("stage").asString()).isEqualTo("DONE");
        assertThat(balance("I-7").at("/classes/C/confirmed").asInt()).isEqualTo(60);
    }

    @Test
    void previewsWithoutEntering() {
        var done = ended(http.post(
                IMPORTS + "?dry-run=true", SUPERVISOR, LINES, bytes(row("I-9", "old-1", "2024-05-01", "", 60))));

        assertThat(done.at("/progress/entered").asInt()).isEqualTo(1);
        assertThat(pages("I-9")).isEmpty();
    }

    @Test
    void readsPackedLinesAndSpreadsheetsWithChineseHeadings() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var lines = new GZIPOutputStream(packed)) {
            lines.write(bytes(row("I-8", "old-9", "2024-06-01", "09:00", 60)));
        }
        var sheet = new ByteArrayOutputStream();
        try (var book = new Workbook(sheet, "Test", "1.0")) {
            var cells = book.newWorksheet("1");
            var headings = List.of("志愿者编号", "社会组织", "活动编号", "服务日期", "开始时间", "服务时长（分钟）");
            var row = List.of(NUMBERS.getOrDefault("I-8", ""), CODE, "old-10", "2024-06-01", "10:00", "45");
            for (int column = 0; column < headings.size(); column++) {
                cells.value(0, column, headings.get(column));
                cells.value(1, column, row.get(column));
            }
        }

        var lines = ended(http.post(IMPORTS, SUPERVISOR, "application/gzip", packed.toByteArray()));
        var cells = ended(http.post(IMPORTS, SUPERVISOR, "application/octet-stream", sheet.toByteArray()));

        assertThat(lines.path("stage").asString()).as(lines.toString()).isEqualTo("DONE");
        assertThat(cells.path("stage").asString()).as(cells.toString()).isEqualTo("DONE");
        assertThat(balance("I-8").path("confirmed").asInt()).isEqualTo(105);
    }

    @Test
    void refusesAFileThatIsNone() {
        var answer = http.post(IMPORTS, SUPERVISOR, LINES, bytes("%PDF-1.7"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("not-a-spreadsheet");
    }

    @Test
    void beginsOnceForOneKey() {
        var key = UUID.randomUUID().toString();
        var file = row("I-8", "old-1", "2024-07-01", "09:00", 60);

        var first = http.send(sent(key, file));
        var second = http.send(sent(key, file));
        var other = http.send(sent(key, file.replace("09:00", "10:00")));

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(ended(first).at("/progress/entered").asInt()).isEqualTo(1);
    }

    private java.net.http.HttpRequest.Builder sent(String key, String file) {
        return http.request(IMPORTS, SUPERVISOR)
                .header("Idempotency-Key", key)
                .header("Content-Type", LINES)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(file));
    }

    private JsonNode take(String lines) {
        return ended(http.post(IMPORTS, SUPERVISOR, LINES, bytes(lines)));
    }

    private JsonNode ended(Http.Answer begun) {
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        var path = IMPORTS + "/" + begun.json().get("id").asString();
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> http.read(path, SUPERVISOR),
                        shown -> List.of("DONE", "REFUSED", "BROKEN_OFF")
                                .contains(shown.path("stage").asString()));
    }

    private JsonNode balance(String volunteer) {
        return http.read("/api/volunteer/hours/volunteers/" + NUMBERS.get(volunteer) + "/balance", SUPERVISOR);
    }

    private long city() {
        return http.read("/public/volunteer/hours/balance", null)
                .at("/balance/confirmed")
                .asLong();
    }

    private Map<Object, Object> pages(String volunteer) {
        return ledger.of(new VolunteerNumber(String.valueOf(NUMBERS.get(volunteer)))).stream()
                .collect(Collectors.toMap(LedgerPage::id, LedgerPage::version));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String volunteer, String activity, String day, String from, int minutes) {
        return """
                {"volunteer":"%s","organisation":"%s","activity":"%s","servedOn":"%s","from":"%s","minutes":%d}
                """.formatted(NUMBERS.getOrDefault(volunteer, volunteer), CODE, activity, day, from, minutes);
    }
}
