package city.wutong.gateway.problems;

import java.util.Locale;

/** What can be wrong with a request at the gateway, with the status and the words of the answer. */
public enum ProblemCode {
    BAD_REQUEST(400, "The request cannot be read", "Check the address, the headers and the body, then send it again."),
    UNAUTHENTICATED(401, "A valid token is needed", "Sign in again and send a fresh access token."),
    FORBIDDEN(403, "This is not allowed", "Ask for the role that this needs."),
    NOT_FOUND(404, "Nothing is found here", "Check the address; /docs lists what exists."),
    METHOD_NOT_ALLOWED(405, "The method does not fit this address", "The header Allow names the methods that do."),
    BODY_TOO_SLOW(408, "The body came too slowly", "Send the request again over a faster connection."),
    BODY_TOO_LARGE(413, "The body is too large", "Send less at once; large files go to an address ending in /imports."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as many seconds as the header Retry-After says."),
    FAULT(500, "The gateway failed", "Try again later; if it stays, tell the operator the trace id."),
    SERVICE_UNAVAILABLE(503, "The service cannot be reached", "Try again later, as the header Retry-After says."),
    TOO_BUSY(503, "Too much is asked at once", "Repeat it, with the same key, as the header Retry-After says."),
    ISSUER_UNAVAILABLE(503, "The token cannot be checked now", "The issuer's keys are out of reach; try again soon."),
    SERVICE_TOO_SLOW(
            504, "The service did not answer in time", "The command may have happened: ask, or send the same key.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemCode(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The code for a bare status, as a container or a service gives it. */
    public static ProblemCode ofStatus(int status) {
        for (var code : values()) {
            if (code.status == status) {
                return code;
            }
        }
        return status < 500 ? BAD_REQUEST : FAULT;
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
