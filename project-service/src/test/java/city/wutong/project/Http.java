package city.wutong.project;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.test.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as a browser does. */
@TestComponent
public class Http {

    public static final String JSON = "application/json";
    public static final String LINES = "application/x-ndjson";

    public static final Who OFFICER = Who.in("officer", "REGISTRAR");
    public static final Who COLLEAGUE = Who.in("colleague", "REGISTRAR");
    public static final Who LEADER = Who.in("leader", "LEADER");
    public static final Who SUPERVISOR = Who.in("supervisor", "SUPERVISOR");
    public static final Who TOWN = Who.in("town", "TOWN_OFFICER").with("division", "330483100");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;
    private final JsonMapper json;

    Http(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** Somebody of an organisation. */
    public static Who of(String organisation) {
        return Who.in("staff-" + organisation, "ORGANISATION").with("organisation", organisation);
    }

    public JsonNode read(String path, @Nullable Who who) {
        var answer = get(path, who);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Does something that must succeed. */
    public void act(String path, Who who, Object body) {
        var answer = post(path, who, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Creates something and answers its identity. */
    public String create(String path, Who who, Object body) {
        var answer = post(path, who, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    public Answer get(String path, @Nullable Who who) {
        return send(request(path, who).GET());
    }

    public Answer post(String path, @Nullable Who who, Object body) {
        return post(path, who, JSON, bytes(body));
    }

    public Answer post(String path, @Nullable Who who, String type, byte[] body) {
        return send(request(path, who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** The same key makes a command the same one. */
    public Answer repeat(String key, String path, Who who, Object body) {
        return send(request(path, who)
                .header("Idempotency-Key", key)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofByteArray(bytes(body))));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()), json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder request(String path, @Nullable Who who) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return who == null ? request : request.header("Authorization", who.bearer());
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private byte[] bytes(Object body) {
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
    }

    /** Somebody with an account. */
    public record Who(String account, String role, Map<String, Object> claims) {

        public static Who in(String account, String role) {
            return new Who(account, role, Map.of());
        }

        public Who with(String claim, String value) {
            return new Who(account, role, Map.of(claim, value));
        }

        String bearer() {
            return Tokens.bearer(account, claims, role);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response, JsonMapper mapper) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return mapper.readTree(response.body());
        }

        public String code() {
            return json().path("code").asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
