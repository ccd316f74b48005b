package city.wutong.gateway.limits;

import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import city.wutong.gateway.routes.RouteNames;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an asker through as often as its rate allows. */
class LimitFilter extends OncePerRequestFilter {

    private final Buckets buckets;
    private final Function<HttpServletRequest, @Nullable String> asker;
    private final RouteNames routes;
    private final MeterRegistry meters;

    LimitFilter(
            Buckets buckets,
            Function<HttpServletRequest, @Nullable String> asker,
            RouteNames routes,
            MeterRegistry meters) {
        this.buckets = buckets;
        this.asker = asker;
        this.routes = routes;
        this.meters = meters;
        // A counter that is not there yet cannot be told from one that is lost.
        routes.all().forEach(route -> {
            var _ = limited(route);
        });
    }

    private Counter limited(String route) {
        return meters.counter("gateway.limited", "route", route);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = asker.apply(request);
        if (name != null) {
            var taken = buckets.take(name);
            if (!taken.isConsumed()) {
                limited(routes.of(request.getRequestURI())).increment();
                Problem.of(ProblemCode.TOO_MANY_REQUESTS, request)
                        .writeTo(response, Duration.ofNanos(taken.getNanosToWaitForRefill()));
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
