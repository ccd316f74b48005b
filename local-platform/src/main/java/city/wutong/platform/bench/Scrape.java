package city.wutong.platform.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads a service's metrics. */
final class Scrape {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI metrics;

    Scrape(String address) {
        metrics = URI.create(address + "/actuator/prometheus");
    }

    double sum(String name) {
        try {
            var text = client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
            return sum(text, name);
        } catch (IOException gone) {
            return Double.NaN;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    /** The sum of a metric over its labels. */
    static double sum(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
