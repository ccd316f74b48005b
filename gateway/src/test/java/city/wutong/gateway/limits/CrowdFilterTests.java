package city.wutong.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.limits.LimitSettings.Crowd;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrowdFilterTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CrowdFilter filter = new CrowdFilter(new Crowd(1, Duration.ofMillis(1)), meters);
    private final AtomicInteger served = new AtomicInteger();

    @Test
    void turnsAwayWhomItHasNoRoomForAndServesTheNext() throws Exception {
        var second = new MockHttpServletResponse();

        var first = answerTo((_, _) -> filter.doFilter(new MockHttpServletRequest(), second, serving()));
        var third = answerTo(serving());

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("1");
        assertThat(second.getContentAsString()).contains("urn:wutong:problem:too-busy");
        assertThat(third.getStatus()).isEqualTo(200);
        assertThat(served).hasValue(1);
        assertThat(meters.counter("gateway.turned.away").count()).isEqualTo(1);
    }

    private MockHttpServletResponse answerTo(FilterChain chain) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(), response, chain);
        return response;
    }

    private FilterChain serving() {
        return (_, _) -> {
            var _ = served.incrementAndGet();
        };
    }
}
