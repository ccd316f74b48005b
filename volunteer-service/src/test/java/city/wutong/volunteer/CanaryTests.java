package city.wutong.volunteer;

import static city.wutong.volunteer.Http.REGISTRAR;
import static city.wutong.volunteer.Http.SUPERVISOR;
import static city.wutong.volunteer.People.ME;
import static city.wutong.volunteer.People.VOLUNTEERS;
import static city.wutong.volunteer.People.join;
import static city.wutong.volunteer.People.joining;
import static city.wutong.volunteer.People.somebody;
import static city.wutong.volunteer.People.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.Http.Answer;
import city.wutong.volunteer.Http.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that are nobody's but the planted person's go through everything the service does with personal data, failures
 * included; then every byte it wrote is searched for them.
 */
@VolunteerTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

    private static final String NAME = "金丝雀鸣于井";
    private static final String PHONE = "13900077123";
    private static final String ADDRESS = "金丝雀弄七百七十七号";
    private static final String GUARDIAN_NAME = "金丝雀之母";
    private static final String GUARDIAN_PHONE = "13900077456";
    private static final String RELATION = "金丝雀养母";

    @Autowired
    Http http;

    @Autowired
    Written written;

    @Autowired
    JsonMapper json;

    private final Who me = Who.in("canary-" + UUID.randomUUID(), "VOLUNTEER");
    private final String identityNumber =
            People.number(BusinessTime.dayOf(Instant.now()).minusYears(12));
    private final List<String> planted = new ArrayList<>(
            List.of(NAME, PHONE, ADDRESS, GUARDIAN_NAME, GUARDIAN_PHONE, RELATION, identityNumber, me.account()));
    private final List<Answer> problems = new ArrayList<>();

    @Test
    void nothingPersonalIsWrittenAnywhere(CapturedOutput log) {
        var number = join(http, me, canary());
        failInEveryWay();
        importSome();
        importHours();
        assertThat(http.put(ME + "/record", me, with(canary(), "address", ADDRESS + "后门"))
                        .status())
                .isEqualTo(200);
        http.act(ME + "/guardian-consents", me, Map.of("guardian", guardian(), "version", People.CONSENT));
        lookAt(number);
        await().untilAsserted(() -> assertThat(written.onTheTopics()).contains(number));

        search(log, number);
        assertThat(http.delete(ME, me).status()).isEqualTo(200);
        search(log, number);
        assertThat(problems)
                .hasSizeGreaterThan(8)
                .allSatisfy(problem -> assertThat(problem.text()).doesNotContain(planted));
    }

    private void search(CapturedOutput log, String number) {
        assertThat(written.inTheStore()).contains(number).doesNotContain(planted);
        assertThat(written.onTheTopics()).contains(number).doesNotContain(planted);
        assertThat(log.getAll()).doesNotContain(planted);
        assertThat(http.get("/actuator/prometheus", null).text()).doesNotContain(planted);
    }

    private void failInEveryWay() {
        var wrong = identityNumber.substring(0, 17) + (identityNumber.endsWith("1") ? "2" : "1");
        planted.add(wrong);
        refused(VOLUNTEERS, joining(canary()));
        refused(VOLUNTEERS, joining(with(canary(), "identityNumber", wrong)));
        refused(VOLUNTEERS, joining(with(canary(), "phone", NAME)));
        refused(VOLUNTEERS, joining(with(canary(), "name", NAME + "\n" + ADDRESS)));
        refused(VOLUNTEERS, joining(with(canary(), "unknownField", ADDRESS)));
        refused(VOLUNTEERS, joining(with(canary(), "division", Map.of("name", NAME))));
        refused(VOLUNTEERS, "{\"record\": {\"name\": \"" + NAME + "\", broken");
        refused(VOLUNTEERS, Map.of("record", canary(), "consentVersion", "2019-1"));
        refused(VOLUNTEERS, joining(with(canary(), "skills", List.of("金丝雀"))));
    }

    private void refused(String path, Object body) {
        var answer = http.post(path, somebody(), body);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        problems.add(answer);
    }

    private void importSome() {
        var row = json.writeValueAsString(Map.of(
                "name",
                NAME,
                "identityNumber",
                People.number(BusinessTime.dayOf(Instant.now()).minusYears(30)),
                "phone",
                PHONE,
                "address",
                ADDRESS,
                "division",
                "330483100",
                "joinedOn",
                "2015-03-05",
                "consentedOn",
                "2015-03-05"));
        var entered = http.post(VOLUNTEERS + "/imports", REGISTRAR, Http.LINES, row.getBytes(UTF_8));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        var refused = http.post(
                VOLUNTEERS + "/imports",
                REGISTRAR,
                Http.LINES,
                row.replace("2015-03-05", ADDRESS).getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        problems.add(refused);
    }

    /** Numbers of a person where the number of something else belongs. */
    private void importHours() {
        var row = Map.<String, Object>of(
                "volunteer", PHONE, "organisation", "51330483MJ9000012P", "activity", PHONE, "servedOn", "2024-05-01");
        var line = json.writeValueAsBytes(with(with(row, "minutes", 60), "proof", identityNumber));
        var id = http.post("/api/volunteer/hours/imports", SUPERVISOR, Http.LINES, line)
                .json()
                .get("id")
                .asString();
        var ended = await().until(
                        () -> http.get("/api/volunteer/hours/imports/" + id, SUPERVISOR),
                        answer -> answer.json().get("stage").asString().equals("REFUSED"));
        assertThat(ended.json().path("wrong").asInt()).isEqualTo(3);
        problems.add(ended);
        var staff = Who.in("canary-staff", "ORGANISATION").with("organisation", "51330483MJ9000012P");
        for (var evidence : List.of(identityNumber, PHONE, "P-" + identityNumber)) {
            var missed = Map.of(
                    "from", Instant.now().toString(), "until", Instant.now().toString(), "evidence", evidence);
            var refused = http.post("/api/volunteer/attendance/a-1/volunteers/V-1/supplement", staff, missed);
            assertThat(refused.code()).as(refused.text()).isEqualTo("invalid-input");
            problems.add(refused);
        }
        assertThat(http.get(VOLUNTEERS + "/" + PHONE, SUPERVISOR).status()).isEqualTo(400);
    }

    private void lookAt(String number) {
        var wish = Map.of("purpose", "CHECK_OF_RECORD");
        var look = http.create(VOLUNTEERS + "/" + number + "/looks", SUPERVISOR, wish);
        problems.add(http.get("/api/volunteer/looks/" + look + "/record", SUPERVISOR));
        http.act("/api/volunteer/looks/" + look + "/decision", Http.LEADER, Map.of("grant", true));
        assertThat(http.get("/api/volunteer/looks/" + look + "/record", SUPERVISOR)
                        .text())
                .as("the search would find it")
                .contains(NAME, PHONE, ADDRESS, GUARDIAN_NAME, GUARDIAN_PHONE, RELATION, identityNumber);
    }

    private Map<String, Object> canary() {
        var record = with(with(People.grownUp(), "name", NAME), "phone", PHONE);
        return with(with(with(record, "address", ADDRESS), "identityNumber", identityNumber), "guardian", guardian());
    }

    private static Map<String, Object> guardian() {
        return Map.of("name", GUARDIAN_NAME, "phone", GUARDIAN_PHONE, "relation", RELATION);
    }
}
