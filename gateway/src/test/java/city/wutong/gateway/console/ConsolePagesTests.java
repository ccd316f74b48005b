package city.wutong.gateway.console;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolePagesTests extends RunningGateway {

    @Test
    void welcomesInTwoLanguagesWhileThereIsNoConsole() {
        var answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("梧桐", "The operating platform", "href=\"/docs/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations", "/nothing.js", "/public/nothing", "/assets/x.js", "/../application.yml"})
    void knowsNoOtherPages(String path) {
        assertThat(get(path).statusCode()).isBetween(400, 404);
        assertThat(get(path).body()).contains("urn:wutong:problem:");
    }

    @Test
    void writesNothing() {
        assertProblem(post("/index.html", new byte[1]), 405, "method-not-allowed");
    }
}
