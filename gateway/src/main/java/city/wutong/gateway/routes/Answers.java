package city.wutong.gateway.routes;

import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The gateway's own answers in the place of a service's. */
class Answers {

    private final Duration retryAfter;

    Answers(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    ServerResponse problem(ProblemCode code) {
        return ServerResponse.status(code.status()).build((request, response) -> {
            var problem = Problem.of(code, request);
            if (code == ProblemCode.SERVICE_UNAVAILABLE) {
                problem.writeTo(response, retryAfter);
            } else {
                problem.writeTo(response);
            }
            return null;
        });
    }

    /** The service's answer, unless it is an error page of its container: callers are promised problems. */
    ServerResponse presentable(ServerRequest request, ServerResponse answer) {
        var status = answer.statusCode();
        if (!status.isError()
                || !MediaType.TEXT_HTML.isCompatibleWith(answer.headers().getContentType())) {
            return new UnbrokenAnswer(answer, retryAfter);
        }
        if (request.attributes().get(MvcUtils.CLIENT_RESPONSE_ATTR) instanceof ClientHttpResponse page) {
            page.close();
        }
        return ServerResponse.status(status).build((servletRequest, response) -> {
            Problem.ofStatus(status.value(), servletRequest).writeTo(response);
            return null;
        });
    }
}
