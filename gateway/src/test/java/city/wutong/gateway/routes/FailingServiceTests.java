package city.wutong.gateway.routes;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.wutong.gateway.RunningGateway;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

class FailingServiceTests extends RunningGateway {

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void recovered() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
        FAILING.answerWith(200);
    }

    @Test
    void opensTheBreakerOfAFailingServiceAndRecovers() {
        FAILING.answerWith(503);
        failTenTimes();
        var asked = FAILING.timesAsked();

        var shut = get("/public/failing/x");
        assertProblem(shut, 503, "service-unavailable");
        assertThat(shut.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(FAILING.timesAsked()).isEqualTo(asked);
        assertThat(get("/public/registry/x").statusCode()).isEqualTo(200);
        assertThat(getFromManagement("/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state{name=\"failing\",service=\"gateway\",state=\"open\"} 1.0");

        FAILING.answerWith(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(get("/public/failing/x").statusCode()).isEqualTo(200));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(get("/public/failing/x").statusCode()).isEqualTo(200);
            assertThat(breakers.circuitBreaker("failing").getState()).isEqualTo(State.CLOSED);
        });
    }

    @Test
    void doesNotBlameAServiceForItsCallersMistakes() {
        FAILING.answerWith(422);
        failTenTimes();
        FAILING.answerWith(500);
        failTenTimes();

        assertThat(breakers.circuitBreaker("failing").getState()).isEqualTo(State.CLOSED);
        assertThat(breakers.circuitBreaker("failing").getMetrics().getNumberOfFailedCalls())
                .isZero();
    }

    @Test
    void answersForAServiceThatIsNotThere() {
        var answer = get("/public/dead/x");

        assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(1);
    }

    @Test
    void answersForAServiceThatIsTooSlow() {
        assertProblem(get("/public/slow/slow"), 504, "service-too-slow");
        assertThat(breakers.circuitBreaker("slow").getMetrics().getNumberOfFailedCalls())
                .isOne();
    }

    @Test
    void answersForAServiceThatBreaksOff() {
        assertProblem(get("/public/slow/broken"), 503, "service-unavailable");
    }

    @Test
    @Timeout(3) // less than an idle connection is kept
    void closesTheConnectionWhereTheAnswerHadBegun() {
        assertThatThrownBy(() -> get("/public/slow/broken-late")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void hidesTheErrorPageOfAServicesContainer() {
        var answer = get("/public/registry/page");

        assertProblem(answer, 500, "fault");
        assertThat(answer.body()).doesNotContain("java.lang");
    }

    private void failTenTimes() {
        for (var call = 0; call < 10; call++) {
            var _ = get("/public/failing/x");
        }
    }
}
