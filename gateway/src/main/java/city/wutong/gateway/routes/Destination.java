package city.wutong.gateway.routes;

import city.wutong.gateway.problems.ProblemCode;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A service behind its breaker. Its breaker learns only of what the service did, never of a caller's mistakes. */
class Destination {

    private static final Logger LOG = LoggerFactory.getLogger(Destination.class);

    // Not 500: one broken act of a service must not shut out all its others.
    private static final Set<Integer> FAILURES = Set.of(502, 503, 504);

    private final URI address;
    private final CircuitBreaker breaker;
    private final Forwarding forwarding;
    private final Answers answers;

    Destination(URI address, CircuitBreaker breaker, Forwarding forwarding, Duration retryAfter) {
        this.address = address;
        this.breaker = breaker;
        this.forwarding = forwarding;
        this.answers = new Answers(retryAfter);
    }

    /** Asks for what the caller asked for, unchanged. */
    ServerResponse ask(ServerRequest request) {
        var query = request.servletRequest().getQueryString();
        return ask(request, request.servletRequest().getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Asks for another path and query than the caller's. */
    ServerResponse ask(ServerRequest request, String target) {
        if (!breaker.tryAcquirePermission()) {
            return answers.problem(ProblemCode.SERVICE_UNAVAILABLE);
        }
        var body = Bodies.of(request);
        var start = System.nanoTime();
        try {
            var answer = forwarding.forward(request, URI.create(address + target));
            learn(start, answer.statusCode().value());
            return answers.presentable(request, answer);
        } catch (IllegalArgumentException e) {
            breaker.releasePermission();
            return answers.problem(ProblemCode.BAD_REQUEST);
        } catch (RestClientException e) {
            return answers.problem(failure(start, e, body));
        } finally {
            body.close();
        }
    }

    private void learn(long start, int status) {
        var took = System.nanoTime() - start;
        if (FAILURES.contains(status)) {
            breaker.onError(took, TimeUnit.NANOSECONDS, new IOException("status " + status));
        } else {
            breaker.onSuccess(took, TimeUnit.NANOSECONDS);
        }
    }

    private ProblemCode failure(long start, RestClientException failure, BoundedBody body) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        var problem = problemOf(cause, body);
        if (problem.status() >= 500) {
            LOG.warn("{} did not answer: {}", breaker.getName(), cause.toString());
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, cause);
        } else {
            breaker.releasePermission();
        }
        return problem;
    }

    private static ProblemCode problemOf(Throwable cause, BoundedBody body) {
        if (body.isTooLarge()) {
            return ProblemCode.BODY_TOO_LARGE;
        }
        if (body.isBroken()) {
            return ProblemCode.BAD_REQUEST;
        }
        if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
            return body.isFinished() ? ProblemCode.SERVICE_TOO_SLOW : ProblemCode.BODY_TOO_SLOW;
        }
        return ProblemCode.SERVICE_UNAVAILABLE;
    }
}
