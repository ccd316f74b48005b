package city.wutong.starter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Answers with a problem, not a page, where a request never reached the application: a broken request line or header.
 */
public class ContainerProblem extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var problem = CommonProblem.of(status);
        // Not by the JSON mapper: nothing here comes from the request, and the application may be the thing that
        // failed.
        var body = """
                {"type":"%s%s","code":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
                        Problem.TYPES,
                        problem.code(),
                        problem.code(),
                        Problem.titleOf(problem.code()),
                        status,
                        problem.sentence());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("utf-8");
            response.getReporter().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException callerLeft) {
            container.getLogger().debug("Nobody is there to be told of the problem", callerLeft);
        }
    }
}
