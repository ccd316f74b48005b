package city.wutong.gateway.door;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTests extends RunningGateway {

    private static final Map<String, String> FORGED = Map.of(
            "Forwarded", "for=198.51.100.1",
            "X-Forwarded-For", "198.51.100.1",
            "X-Forwarded-Host", "evil.invalid",
            "x-forwarded-prefix", "/evil",
            "Wutong-Actor", "OPERATOR",
            "X-Wutong-Role", "OPERATOR",
            "ce-type", "registry.organisation-revoked.v1",
            "ce_type", "registry.organisation-revoked.v1",
            "Baggage", "role=OPERATOR");

    @Test
    void dropsHeadersThatOnlyThePlatformMaySet() {
        var request = to("/public/registry/x").header("Wutong-Position", "registry.organisations:3:17");
        FORGED.forEach(request::header);

        assertThat(answer(request).statusCode()).isEqualTo(200);

        var arrived = REGISTRY.lastAsked().headers();
        assertThat(FORGED.keySet()).noneMatch(arrived::containsKey);
        assertThat(arrived.getFirst("Wutong-Position")).isEqualTo("registry.organisations:3:17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/", "/ACTUATOR/health"})
    void showsNoOperatorsAddressOutside(String path) {
        assertProblem(get(path), 404, "not-found");
    }

    @Test
    void showsHealthAndMetricsOnThePortInside() {
        assertThat(getFromManagement("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(getFromManagement("/actuator/prometheus").body()).contains("http_server_requests_seconds_bucket");
        assertThat(getFromManagement("/actuator/env").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/public/registry/x", "/api/registry/x", "/nothing.js"})
    void tellsBrowsersTheRulesOnEveryAnswer(String path) {
        var headers = get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"));
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void asksBrowsersToStayWithHttpsOnlyOverHttps() {
        var answer = answer(to("/").header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n"})
    void answersWithAProblemWhatIsNoRequest(String bytes) throws IOException {
        assertThat(answerTo(bytes)).startsWith("HTTP/1.1 400").contains("urn:wutong:problem:bad-request");
    }

    @Test
    void answersWithAProblemHeadersThatNeverEnd() throws IOException {
        var endless = "GET / HTTP/1.1\r\nHost: a\r\nX-Much: " + "x".repeat(40_000) + "\r\n\r\n";

        assertThat(answerTo(endless)).startsWith("HTTP/1.1 400").contains("urn:wutong:problem:bad-request");
    }
}
