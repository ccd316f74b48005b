package city.wutong.platform.promises;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered; status 0 when the connection broke. */
public record Answer(Call call, int status, String type, String etag, String location, String body) {
    private static final int SHOWN = 300;

    static Answer of(Call call, HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                call,
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Location").orElse(""),
                response.body());
    }

    static Answer none(Call call) {
        return new Answer(call, 0, "", "", "", "the connection broke");
    }

    JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException unreadable) {
            throw new Broken("%s: no JSON", this);
        }
    }

    String text(String field) {
        return json().path(field).asString("");
    }

    /** This answer, if it has one of the statuses. */
    Answer expect(int... statuses) {
        Broken.unless(isOneOf(statuses), "%s", this);
        return this;
    }

    /** A refusal of this status, told as a problem. */
    Answer refused(int... statuses) {
        Broken.unless(isOneOf(statuses) && type.startsWith("application/problem+json"), "%s", this);
        return this;
    }

    String code() {
        return status + " " + text("code");
    }

    public boolean isOneOf(int... statuses) {
        return IntStream.of(statuses).anyMatch(expected -> expected == status);
    }

    @Override
    public String toString() {
        return "%s %s answered %d: %s"
                .formatted(call.method(), call.path(), status, body.substring(0, Math.min(SHOWN, body.length())));
    }
}
