package city.wutong.platform.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a service whether it can serve. */
record Readiness(HttpClient client, String address, String managementAddress) {
    static final Duration OFTEN = Duration.ofMillis(100);
    static final Duration SELDOM = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    boolean isReady() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(managementAddress + "/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
