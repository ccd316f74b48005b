package city.wutong.platform.city;

import city.wutong.platform.machine.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The gateway, asked in the name of the demonstration accounts. */
final class Gateway {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long TOKEN_NANOS = Duration.ofMinutes(2).toNanos();
    private static final int SHOWN = 600;

    /** Keys in order, so that a command that is repeated has the same body. */
    private static final JsonMapper WRITING = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private record Kept(String token, long since) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();
    private final String address;
    private final UnaryOperator<String> tokenFor;

    Gateway(String address, UnaryOperator<String> tokenFor) {
        this.address = address;
        this.tokenFor = tokenFor;
    }

    /** What the gateway answered. */
    record Answer(int status, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        boolean isDone() {
            return status >= 200 && status < 300;
        }

        boolean isRefusedAs(String code) {
            return !isDone() && body.contains("\"" + code + "\"");
        }

        /** Complains unless it was done. */
        Answer done() {
            if (!isDone()) {
                throw notLoaded("answer %d: %s".formatted(status, body.substring(0, Math.min(SHOWN, body.length()))));
            }
            return this;
        }
    }

    static String lines(Collection<?> rows) {
        return rows.stream().map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Has an import take rows; complains unless all are taken.
     *
     * @param key the same at every start: an import that was cut off is taken up, one that was answered is only
     *     answered again
     */
    void takes(String path, String key, Collection<?> rows) {
        var body = BodyPublishers.ofString(lines(rows));
        var _ = post("registrar", path, key, "application/x-ndjson", body).done();
    }

    /** Has an import take packed lines. */
    Answer takes(String path, String key, Path packed) {
        try {
            return post("registrar", path, key, "application/gzip", BodyPublishers.ofFile(packed));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends a command; the same key and body again are answered as the first time. */
    Answer does(String account, String path, String key, Object body) {
        var text = BodyPublishers.ofString(WRITING.writeValueAsString(body));
        return post(account, path, key, "application/json", text);
    }

    /** Reads in an account's name; complains if nothing is to be read. */
    JsonNode reads(String account, String path) {
        return answerTo(request(account, path).GET()).done().json();
    }

    private Answer post(String account, String path, String key, String type, BodyPublisher body) {
        return answerTo(request(account, path)
                .POST(body)
                .header("Content-Type", type)
                .header("Idempotency-Key", "demonstration-" + key));
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token(account))
                .timeout(PATIENCE);
    }

    private String token(String account) {
        return tokens.compute(
                        account,
                        (_, kept) -> kept != null && System.nanoTime() - kept.since < TOKEN_NANOS
                                ? kept
                                : new Kept(tokenFor.apply(account), System.nanoTime()))
                .token;
    }

    private Answer answerTo(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw notLoaded(failed.toString());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw notLoaded("interrupted");
        }
    }

    static Complaint notLoaded(String why) {
        return Complaint.of("The demonstration city is not loaded (%s); the next ./wutong up goes on with it.", why);
    }
}
