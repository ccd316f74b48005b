package city.wutong.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.tryout.Client;
import city.wutong.starter.tryout.Issuer;
import city.wutong.starter.tryout.RunningThings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningThings
class ProblemTests {

    private static final String THINGS = "/api/things/things";

    private final Client client;

    ProblemTests(@LocalServerPort int port) {
        client = new Client(port, Issuer.token("KEEPER"));
    }

    @Test
    void aStoreThatIsAwayIsUnavailable() {
        var answer = client.get("/api/things/lost");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"").doesNotContain("Timed out");
    }

    @Test
    void aGoodThingIsKeptAsItCame() {
        var answer = client.post(THINGS, """
                {"name":"梧桐 tree","day":"2026-01-31","worth":1000000.10,"count":3,"colour":"RED","kept":true,"parts":[]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"worth\":1000000.10", "\"day\":\"2026-01-31\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {                                              | unreadable-json |
                    {"name":"tree"} {"name":"tree"}                | unreadable-json |
                    {"name":"tree","name":"tree"}                  | unreadable-json |
                    []                                             | unreadable-json |
                    {"name":"tree","owner":"me"}                   | unreadable-json | owner
                    {"name":"tree","count":"3"}                    | unreadable-json | count
                    {"name":"tree","count":3.5}                    | unreadable-json | count
                    {"name":"tree","count":99999999999}            | unreadable-json | count
                    {"name":"tree","worth":"3"}                    | unreadable-json | worth
                    {"name":"tree","worth":1e999999999}            | unreadable-json | worth
                    {"name":"tree","colour":"BLUE"}                | unreadable-json | colour
                    {"name":"tree","colour":0}                     | unreadable-json | colour
                    {"name":"tree","kept":"true"}                  | unreadable-json | kept
                    {"name":"tree","day":"2026-02-30"}             | unreadable-json | day
                    {"name":"tree","day":20260130}                 | unreadable-json | day
                    {"name":"tree","day":"2026-01-30T10:00:00"}    | unreadable-json | day
                    {"name":7}                                     | unreadable-json | name
                    {"name":"tree","parts":[{"label":"a","x":1}]}  | unreadable-json | parts[0].x
                    {"name":"tree","parts":[{"label":"toolong"}]}  | invalid-input   | parts[0].label
                    {"name":"tree","day":"9999-01-01"}             | invalid-input   | day
                    {"name":" tree"}                               | invalid-input   | name
                    {}                                             | invalid-input   | name""")
    void badInputIsNamed(String body, String code, String field) {
        var answer = client.post(THINGS, body);

        assertProblem(answer, 400, code);
        if (field != null) {
            assertThat(json(answer).path("errors").path(0).path("field").asString())
                    .isEqualTo(field);
        }
    }

    @Test
    void nestingNumbersAndNamesHaveLimits() {
        assertProblem(client.post(THINGS, "[".repeat(1000) + "]".repeat(1000)), 400, "unreadable-json");
        assertProblem(client.post(THINGS, "{\"parts\":" + "[".repeat(1000)), 400, "unreadable-json");
        assertProblem(client.post(THINGS, "{\"worth\":" + "9".repeat(500) + "}"), 400, "unreadable-json");
        assertProblem(client.post(THINGS, "{\"name\":\"" + "a".repeat(10_000) + "\"}"), 400, "invalid-input");
        assertProblem(client.post(THINGS, "{\"name\":\"" + "a".repeat(500_000) + "\"}"), 400, "unreadable-json");
        assertProblem(client.post(THINGS, "{\"" + "a".repeat(10_000) + "\":1}"), 400, "unreadable-json");
    }

    @Test
    void aBodyOfTwentyMegabytesIsRefusedBothAnnouncedAndNot() {
        var large = "{\"name\":\"" + " ".repeat(20 << 20) + "\"}";
        var unannounced = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(" ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8)));

        assertProblem(client.post(THINGS, large), 413, "body-too-large");
        assertProblem(client.send("POST", THINGS, "application/json", unannounced), 413, "body-too-large");
    }

    @Test
    void aFileMayBeLargerThanOtherBodiesButNotWithoutEnd() {
        assertThat(upload(3 << 20).body()).isEqualTo(String.valueOf(3 << 20));
        assertProblem(upload(65 << 20), 413, "body-too-large");
        assertProblem(
                client.send("POST", "/api/things/files", "multipart/form-data", BodyPublishers.ofString("x")),
                400,
                "bad-request");
    }

    @Test
    void parametersAndHeadersAreNamed() {
        var path = "/api/things/numbers/";

        assertField(client.get(path + "four?least=3", "X-Wanted", "2026-01-01"), "number");
        assertField(client.get(path + "4", "X-Wanted", "2026-01-01"), "least");
        assertField(client.get(path + "4?least=2", "X-Wanted", "2026-01-01"), "least");
        assertField(client.get(path + "4?least=3"), "X-Wanted");
        assertField(client.get(path + "4?least=3", "X-Wanted", "tomorrow"), "X-Wanted");
        assertField(client.get(THINGS + "?size=201"), "size");
        assertField(client.get(THINGS + "?size=many"), "size");
        assertProblem(client.get(THINGS + "?after=bm9uZQ"), 400, "forged-cursor");
    }

    @Test
    void pathsMethodsAndMediaTypesThatAreNotThereAreToldSo() {
        assertProblem(client.get("/api/things/elsewhere"), 404, "unknown-path");
        assertProblem(client.get("/error"), 404, "unknown-path");
        assertProblem(
                client.send("DELETE", THINGS, "application/json", BodyPublishers.noBody()), 405, "method-not-allowed");
        assertProblem(client.get(THINGS, "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(
                client.send("POST", THINGS, "text/plain", BodyPublishers.ofString("{}")),
                415,
                "unsupported-media-type");
    }

    @Test
    void aRefusalTellsItsSentenceAndItsRule() {
        var refused = client.get("/api/things/refused");

        assertProblem(refused, 409, "already-locked");
        assertThat(json(refused).path("detail").asString()).isEqualTo("The thing is locked already");
        assertThat(json(refused).path("title").asString()).isEqualTo("Already locked");
        assertThat(json(refused).path("rule").path("clause").asString()).isEqualTo("art. 4");
        assertProblem(client.get("/api/things/unknown"), 404, "unknown-thing");
    }

    @Test
    void aFaultTellsItsTraceAndNothingElse() {
        var answer = client.get("/api/things/fault", "Accept", "text/html");

        assertProblem(answer, 500, "fault");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "city.wutong");
        assertThat(json(answer).path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(json(answer).path("instance").asString()).isEqualTo("/api/things/fault");
    }

    @Test
    void messagesFollowTheLanguageAskedFor() {
        assertThat(client.get("/api/things/numbers/4?least=2", "X-Wanted", "2026-01-01", "Accept-Language", "zh-CN")
                        .body())
                .contains("最小");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /public/things/hello?a=[<> HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /public/things/hello HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET /public/things//..;/hello HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /public/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void aBrokenRequestGetsAProblemAndNoPage(String request) throws IOException {
        var answer = raw(request);

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("<html", "exception", "tomcat");
        assertThat(answer).contains("application/problem+json", "\"code\":\"bad-request\"");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", client.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write(request.replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> upload(int size) {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + "a".repeat(size)
                + "\r\n--edge--\r\n";
        return client.send(
                "POST", "/api/things/files", "multipart/form-data; boundary=edge", BodyPublishers.ofString(body));
    }

    private static void assertField(HttpResponse<String> answer, String field) {
        assertProblem(answer, 400, "invalid-input");
        assertThat(json(answer).path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:wutong:problem:" + code);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
