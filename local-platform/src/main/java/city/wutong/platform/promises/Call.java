package city.wutong.platform.promises;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A request to the gateway. */
public record Call(String method, String path, String body, Map<String, String> headers) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    static final String KEY = "Idempotency-Key";

    public static Call get(String path) {
        return new Call("GET", path, "", Map.of());
    }

    /** A command with a key of its own. */
    public static Call post(String path, Object body) {
        return text(path, JsonMapper.shared().writeValueAsString(body));
    }

    /** A command without a body, with a key of its own. */
    public static Call post(String path) {
        return text(path, "");
    }

    public static Call text(String path, String body) {
        return new Call("POST", path, body, Map.of())
                .with("Content-Type", "application/json")
                .with(KEY, newKey());
    }

    static String newKey() {
        return "prove-" + UUID.randomUUID();
    }

    public Call with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, body, more);
    }

    HttpRequest request(String gateway) {
        var builder = HttpRequest.newBuilder(URI.create(gateway + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .timeout(PATIENCE);
        headers.forEach(builder::header);
        return builder.build();
    }
}
