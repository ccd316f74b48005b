package city.wutong.gateway.console;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolePagesTests extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/organisations", "/organisations/51330483MJ0000018H"})
    void servesTheConsoleForEveryPageOfIt(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>梧桐</title>", "src=\"/assets/");
    }

    @Test
    void sendsItsFilesPackedToWhoeverAcceptsThat() {
        var script = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(get("/").body());
        assertThat(script.find()).isTrue();

        var packed = answer(to(script.group(1)).header("Accept-Encoding", "gzip"));

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(get(script.group(1)).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void tellsWhoSignsPeopleIn() {
        assertThat(get("/console-settings.json").body())
                .matches("\\{\"issuer\":\"https?://[^\"]+\",\"client\":\"console\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.js", "/public/nothing", "/assets/x.js", "/../application.yml"})
    void knowsNoOtherPages(String path) {
        assertThat(get(path).statusCode()).isBetween(400, 404);
        assertThat(get(path).body()).contains("urn:wutong:problem:");
    }

    @Test
    void writesNothing() {
        assertProblem(post("/index.html", new byte[1]), 405, "method-not-allowed");
    }
}
