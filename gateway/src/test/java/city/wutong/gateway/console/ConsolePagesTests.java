package city.wutong.gateway.console;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.Issuer;
import city.wutong.gateway.RunningGateway;
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
    void tellsWhoSignsPeopleIn() {
        assertThat(get("/console-settings.json").body())
                .isEqualTo("{\"issuer\":\"%s\",\"client\":\"console\"}", Issuer.address());
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
