package city.wutong.stories.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Asks the gateway as a client of a demonstration account would. */
public final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String address;
    private final Purse purse;

    public Door(RunningPlatform platform) {
        address = platform.gateway();
        purse = new Purse(platform);
    }

    public Answer get(@Nullable String account, String path) {
        return ask(account, "GET", path, Map.of(), BodyPublishers.noBody());
    }

    /** A command under the given idempotency key; the body is an object that becomes JSON. */
    public Answer post(@Nullable String account, String path, String key, Object body) {
        return ask(
                account,
                "POST",
                path,
                Map.of("Idempotency-Key", key, "Content-Type", "application/json"),
                BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
    }

    /** Whatever a client may come up with. */
    public Answer ask(
            @Nullable String account, String method, String path, Map<String, String> headers, BodyPublisher body) {
        var all = new TreeMap<>(headers);
        if (account != null) {
            all.put("Authorization", "Bearer " + purse.tokenOf(account));
        }
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body)
                .timeout(PATIENCE);
        all.forEach(request::header);
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException none) {
            return Answer.NONE;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }
}
