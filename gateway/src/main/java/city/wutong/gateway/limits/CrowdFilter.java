package city.wutong.gateway.limits;

import city.wutong.gateway.limits.LimitSettings.Crowd;
import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests be under way at once as the services can bear; the others wait a little in order, and are then
 * told to come back, instead of waiting longer and longer.
 */
class CrowdFilter extends OncePerRequestFilter {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Semaphore room;
    private final Duration patience;
    private final Counter turnedAway;

    CrowdFilter(Crowd crowd, MeterRegistry meters) {
        this.room = new Semaphore(crowd.most(), true);
        this.patience = crowd.patience();
        this.turnedAway = meters.counter("gateway.turned.away");
        var _ = Gauge.builder("gateway.waiting", room, Semaphore::getQueueLength)
                .register(meters);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!entered()) {
            turnedAway.increment();
            Problem.of(ProblemCode.TOO_BUSY, request).writeTo(response, RETRY_AFTER);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
