package city.wutong.gateway.door;

import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first filter after the one that begins the trace: all others see only what it lets through. */
@Component
@Order(Door.ORDER)
class Door extends OncePerRequestFilter {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private final Proxies proxies;
    private final BrowserRules browserRules;
    private final Tracer tracer;

    Door(Proxies proxies, BrowserRules browserRules, Tracer tracer) {
        this.proxies = proxies;
        this.browserRules = browserRules;
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = tracer.currentTraceContext().context();
        if (trace != null) {
            request.setAttribute(Problem.TRACE_ID, trace.traceId());
        }
        var outside = new OutsideRequest(request, proxies.callerOf(request), proxies.cameSecurely(request));
        browserRules.tell(outside, response);
        if (isForOperators(request)) {
            Problem.of(ProblemCode.NOT_FOUND, request).writeTo(response);
        } else {
            chain.doFilter(outside, response);
        }
    }

    // They have a port of their own; this holds even when somebody gives both ports the same number.
    private static boolean isForOperators(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/actuator") || path.startsWith("/actuator/");
    }
}
