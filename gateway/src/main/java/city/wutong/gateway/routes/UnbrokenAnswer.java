package city.wutong.gateway.routes;

import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer of which a caller never takes a part for the whole.
 *
 * <p>Spring takes an end of file while it writes for a caller that has left, and ends the response quietly. Here the
 * one that has left is the service, and the caller would wait for the rest on a connection that looks sound.
 */
record UnbrokenAnswer(ServerResponse answer, Duration retryAfter) implements ServerResponse {

    private static final Logger LOG = LoggerFactory.getLogger(UnbrokenAnswer.class);

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        try {
            return answer.writeTo(request, response, context);
        } catch (ClientAbortException e) {
            throw e;
        } catch (IOException e) {
            LOG.warn("A service broke off its answer to {}: {}", request.getRequestURI(), e.toString());
            if (response.isCommitted()) {
                throw new CloseNowException();
            }
            response.resetBuffer();
            headers().forEach((name, _) -> response.setHeader(name, null));
            Problem.of(ProblemCode.SERVICE_UNAVAILABLE, request).writeTo(response, retryAfter);
            return null;
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return answer.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return answer.cookies();
    }
}
