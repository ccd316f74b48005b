package city.wutong.gateway.limits;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LimitTests extends RunningGateway {

    private static final String PATH = "/api/registry/organisations";
    private static final int MORE_THAN_ALLOWED = 400;

    @Autowired
    private MeterRegistry meters;

    @Test
    void limitsAPrincipalAndNoOther() {
        var refused = firstRefused(() -> as("eager", PATH));

        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(answer(as("patient", PATH)).statusCode()).isEqualTo(200);
        assertThat(meters.counter("gateway.limited", "route", "registry").count())
                .isPositive();
    }

    @Test
    void limitsAnAddressAndNoOther() {
        var refused = firstRefused(() -> from("203.0.113.7"));

        assertProblem(refused, 429, "too-many-requests");
        assertThat(answer(from("203.0.113.8")).statusCode()).isEqualTo(200);
    }

    @Test
    void countsARefusedTokenAgainstItsAddress() {
        var refused = firstRefused(() -> from("203.0.113.9").header("Authorization", "Bearer abc"));

        assertProblem(refused, 429, "too-many-requests");
    }

    // The test's own address is a trusted proxy, so it may say whom it asks for.
    private HttpRequest.Builder from(String address) {
        return to("/").header("X-Forwarded-For", address);
    }

    private static HttpResponse<String> firstRefused(Supplier<HttpRequest.Builder> request) {
        return Stream.generate(request)
                .limit(MORE_THAN_ALLOWED)
                .map(RunningGateway::answer)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }
}
