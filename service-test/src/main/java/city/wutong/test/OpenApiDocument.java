package city.wutong.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** A service's OpenAPI document, compared with the committed {@code openapi.yml}. */
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /**
     * Fails unless the file holds the document of the service at this port of the loopback;
     * {@code -Dopenapi.write=true} writes it anew.
     */
    public static void compare(int port, Path committed) {
        Committed.compare(fetch(port), committed, "openapi.write");
    }

    /** The document of the service at this port of the loopback, as YAML. */
    public static String fetch(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v3/api-docs.yaml".formatted(port)));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
