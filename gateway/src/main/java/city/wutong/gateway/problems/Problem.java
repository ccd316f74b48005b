package city.wutong.gateway.problems;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** An error answer as RFC 9457 describes it. */
public record Problem(String type, String code, String title, int status, String detail, String traceId) {

    /** Request attribute that holds the trace id; the trace itself is over when the container reports an error. */
    public static final String TRACE_ID = Problem.class.getName() + ".traceId";

    private static final String NO_TRACE = "0".repeat(32);

    /** The problem of this code, told about this request. */
    public static Problem of(ProblemCode code, ServletRequest request) {
        return of(code, code.status(), request);
    }

    /** The problem of a status that somebody else has chosen. */
    public static Problem ofStatus(int status, ServletRequest request) {
        return of(ProblemCode.ofStatus(status), status, request);
    }

    private static Problem of(ProblemCode code, int status, ServletRequest request) {
        var trace = request.getAttribute(TRACE_ID) instanceof String id ? id : NO_TRACE;
        return new Problem(
                "urn:wutong:problem:" + code.code(), code.code(), code.title(), status, code.detail(), trace);
    }

    /** Writes it together with the time after which asking again may help, rounded up to seconds. */
    public void writeTo(HttpServletResponse response, Duration retryAfter) throws IOException {
        var seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        writeTo(response);
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        var json = JsonMapper.shared().writeValueAsBytes(this);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
