package city.wutong.stories.running;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the gateway answered; status 0 where it did not. */
public record Answer(int status, String body, HttpHeaders headers) {

    static final Answer NONE = new Answer(0, "", HttpHeaders.of(Map.of(), (_, _) -> true));

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response.headers());
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException none) {
            return MissingNode.getInstance();
        }
    }

    public String text(String field) {
        return json().path(field).asString("");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
