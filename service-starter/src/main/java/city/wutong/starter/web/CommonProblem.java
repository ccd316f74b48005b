package city.wutong.starter.web;

/** The problems that any endpoint may answer with. */
public enum CommonProblem {
    INVALID_INPUT("invalid-input", 400, "Some fields are not as they must be"),
    UNREADABLE_JSON("unreadable-json", 400, "The body cannot be read as JSON"),
    BAD_REQUEST("bad-request", 400, "The request cannot be understood"),
    UNAUTHENTICATED("unauthenticated", 401, "A valid token is needed"),
    FORBIDDEN("forbidden", 403, "The caller may not do this"),
    UNKNOWN_PATH("unknown-path", 404, "There is nothing at this path"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This path does not know the method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "There is no answer in an accepted media type"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is larger than is taken here"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body's media type is not taken here"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The request's headers are larger than is taken here"),
    FAULT("fault", 500, "Something failed here; the trace id helps those who look into it"),
    UNAVAILABLE("unavailable", 503, "Something needed for the answer is not to be had just now; try again");

    private final String code;
    private final int status;
    private final String sentence;

    CommonProblem(String code, int status, String sentence) {
        this.code = code;
        this.status = status;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String sentence() {
        return sentence;
    }

    /** The problem for a bare HTTP status. */
    static CommonProblem of(int status) {
        for (var problem : values()) {
            if (problem.status == status && problem != INVALID_INPUT && problem != UNREADABLE_JSON) {
                return problem;
            }
        }
        return status < 500 ? BAD_REQUEST : FAULT;
    }
}
