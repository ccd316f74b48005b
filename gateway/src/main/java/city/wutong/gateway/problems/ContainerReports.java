package city.wutong.gateway.problems;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tells as problems, not as HTML, what the container refuses before any of our code sees it. */
public final class ContainerReports extends ErrorReportValve {

    private static final Logger LOG = Logger.getLogger(ContainerReports.class.getName());

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setHeader("X-Content-Type-Options", "nosniff");
            Problem.ofStatus(response.getStatus(), request.getRequest()).writeTo(response);
            response.finishResponse();
        } catch (IOException e) {
            LOG.log(Level.FINE, "The caller left before the report", e);
        }
    }
}
