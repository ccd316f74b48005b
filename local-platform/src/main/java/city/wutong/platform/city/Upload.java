package city.wutong.platform.city;

import city.wutong.platform.machine.Complaint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Sends rows to an import through the gateway, as a registration officer would. */
record Upload(String gateway, Supplier<String> registrarsToken) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SHOWN = 600;

    static String lines(Collection<?> rows) {
        return rows.stream().map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Complains unless all rows are taken.
     *
     * @param key the same at every start: an import that was cut off is taken up, one that was answered is only
     *     answered again
     */
    void send(String path, String key, Collection<?> rows) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .POST(BodyPublishers.ofString(lines(rows)))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + registrarsToken.get())
                .header("Idempotency-Key", key)
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                var body = answer.body();
                throw notLoaded("answer %d: %s"
                        .formatted(answer.statusCode(), body.substring(0, Math.min(SHOWN, body.length()))));
            }
        } catch (IOException failed) {
            throw notLoaded(failed.toString());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static Complaint notLoaded(String why) {
        return Complaint.of("The demonstration city is not loaded (%s); the next ./wutong up tries again.", why);
    }
}
