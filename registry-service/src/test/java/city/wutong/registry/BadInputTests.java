package city.wutong.registry;

import static city.wutong.registry.Http.FOUNDER;
import static city.wutong.registry.Http.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

/** Whatever comes in, the answer is a problem that says what is wrong, and nothing is stored. */
@RegistryTest
class BadInputTests {

    private static final Papers PAPERS = Papers.society("桐乡市好诗社协会");

    @Autowired
    Http http;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    JsonMapper json;

    static Stream<Arguments> bad() {
        var items = PAPERS.part("items");
        return Stream.of(
                arguments("malformed JSON", "{\"act\":", 400, "unreadable-json"),
                arguments("no JSON at all", "act=ESTABLISHMENT", 400, "unreadable-json"),
                arguments("nothing", "", 400, "unreadable-json"),
                arguments("an unknown field", PAPERS.withField("state", "APPROVED"), 400, "unreadable-json"),
                arguments("a text for a number", PAPERS.withItem("fund", "viel"), 400, "unreadable-json"),
                arguments("a number for a text", PAPERS.withItem("name", 7), 400, "unreadable-json"),
                arguments("an unknown type", PAPERS.withField("type", "CLUB"), 400, "unreadable-json"),
                arguments("a body of 20 MB", " ".repeat(20_000_000) + "{}", 413, "body-too-large"),
                arguments("a depth of 1,000", "[".repeat(1000) + "]".repeat(1000), 400, "unreadable-json"),
                arguments("the number 1e999999999", "{\"content\":{\"items\":{\"fund\":1e999999999}}}", 400, null),
                arguments(
                        "a wrong check character",
                        PAPERS.change("51330483MJ0000018X").withField("act", "CHANGE"),
                        400,
                        "invalid-input"),
                arguments("a code that is none", PAPERS.change("51330483"), 400, "invalid-input"),
                arguments(
                        "a date in the year 9999",
                        PAPERS.with("supervisorConsentOn", "9999-12-31"),
                        400,
                        "invalid-input"),
                arguments(
                        "a date that does not exist",
                        PAPERS.with("supervisorConsentOn", "2026-02-30"),
                        400,
                        "unreadable-json"),
                arguments(
                        "a name of 10,000 characters",
                        PAPERS.withItem("name", "桐".repeat(10_000)),
                        400,
                        "invalid-input"),
                arguments("an emoji", PAPERS.withItem("name", "桐乡市😀协会"), 400, "invalid-input"),
                arguments("a control character", PAPERS.withItem("name", "桐乡市\u0007协会"), 400, "invalid-input"),
                arguments("a writing direction", PAPERS.withItem("name", "桐乡市\u202E协会"), 400, "invalid-input"),
                arguments("a negative fund", PAPERS.withItem("fund", -1), 400, "invalid-input"),
                arguments("no items", PAPERS.with("items", Map.of()), 400, "invalid-input"),
                arguments("no founding", PAPERS.with("founding", Map.of()), 400, "invalid-input"),
                arguments("a founding of another fund", PAPERS.withItem("fund", 1), 422, "contradictory-content"),
                arguments(
                        "a town of another city",
                        PAPERS.withItem("division", "330483999"),
                        422,
                        "contradictory-content"),
                arguments("nothing known", Map.of(), 400, "invalid-input"),
                arguments("items alone", Map.of("content", Map.of("items", items)), 400, "invalid-input"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isAnsweredWithAProblem(String what, Object body, int status, @org.jspecify.annotations.Nullable String code) {
        var before = stored();

        var answer =
                http.post("/api/registry/applications", FOUNDER, body instanceof Papers papers ? papers.form() : body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isNotEmpty();
        if (code != null) {
            assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aForwardedHeaderFromOutsideIsNotBelieved() {
        var request = http.request("/api/registry/applications", FOUNDER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", JSON)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .POST(BodyPublishers.ofByteArray(
                        json.writeValueAsString(Papers.society("桐乡市真诗社协会").form())
                                .getBytes(StandardCharsets.UTF_8)));

        var answer = http.send(request);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).startsWith("/api/registry/applications/");
    }

    @Test
    void anotherTypeThanJsonIsNotTaken() {
        var answer = http.post(
                "/api/registry/applications", FOUNDER, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("unsupported-media-type");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "/public/registry/organisations?size=100000",
                "/public/registry/organisations?after=forged",
                "/public/registry/organisations?state=GONE",
                "/public/registry/organisations?text=%00",
                "/public/registry/organisations/51330483MJ0000018X",
                "/public/registry/organisations/51330483MJ0000018H?on=9999-12-31",
                "/public/registry/organisations/51330483MJ0000018H?on=yesterday",
                "/public/registry/organisations/export?format=exe",
                "/public/registry/name-check?type=SOCIETY",
                "/public/registry/refusal-grounds?type=CLUB",
                "/public/registry/required-documents?act=CHANGE&type=SOCIETY&changed=COLOUR"
            })
    void aBadQuestionIsAnsweredWithAProblem(String path) {
        var answer = http.get(path, null);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isNotEmpty();
    }

    private long stored() {
        return mongo.count(new Query(), "applications");
    }
}
