package city.wutong.gateway.routes;

import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.ServerRequest;

/** Refuses a body that announces more than is allowed, and bounds one that announces less or nothing. */
@Component
@Order(0)
class Bodies extends OncePerRequestFilter {

    private static final String BODY = Bodies.class.getName() + ".body";

    private final RouteSettings settings;

    Bodies(RouteSettings settings) {
        this.settings = settings;
    }

    static BoundedBody of(ServerRequest request) {
        return (BoundedBody) request.attribute(BODY).orElseThrow();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = settings.costOf(request.getRequestURI()).body().toBytes();
        if (request.getContentLengthLong() > most) {
            Problem.of(ProblemCode.BODY_TOO_LARGE, request).writeTo(response);
            return;
        }
        var bounded = new BoundedRequest(request, most);
        bounded.setAttribute(BODY, bounded.getInputStream());
        chain.doFilter(bounded, response);
    }
}
