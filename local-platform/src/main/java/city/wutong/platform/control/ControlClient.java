package city.wutong.platform.control;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the launcher of a home; every question is answered empty when none runs there. */
public final class ControlClient {
    /** Starting or stopping a part may take as long as the part is given. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Home home;
    private final HttpClient client = HttpClient.newHttpClient();

    public ControlClient(Home home) {
        this.home = home;
    }

    /** Before a new launcher is started: what a killed one left would mislead. */
    public static void forgetFormer(Home home) {
        ControlToken.removeFrom(home);
    }

    public Optional<View> state() {
        return ask("GET", "/state").map(text -> JSON.readValue(text, View.class));
    }

    /** The lines the launcher has told since the given one. */
    public Optional<List<String>> saidFrom(int line) {
        return ask("GET", "/said/" + line).map(text -> JSON.readValue(text, new TypeReference<List<String>>() {}));
    }

    public Optional<String> tokenFor(String account) {
        return ask("GET", "/tokens/" + account);
    }

    /** Asks the launcher to stop everything and itself; answers at once, and whether there was one to ask. */
    public boolean stop() {
        return ask("POST", "/stop").isPresent();
    }

    /** Does {@code start}, {@code stop}, {@code kill} or {@code restart} to a part and answers the state after it. */
    public Optional<View> act(String part, String verb) {
        return ask("POST", "/parts/" + part + "/" + verb).map(text -> JSON.readValue(text, View.class));
    }

    private Optional<String> ask(String method, String path) {
        if (!Files.exists(home.controlAddress())) {
            return Optional.empty();
        }
        try {
            var answer = client.send(question(method, path), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw Complaint.of("%s", answer.body());
            }
            return Optional.of(answer.body());
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest question(String method, String path) {
        try {
            return HttpRequest.newBuilder(URI.create(Files.readString(home.controlAddress()) + path))
                    .method(method, BodyPublishers.noBody())
                    .header("Authorization", "Bearer " + Files.readString(home.controlToken()))
                    .timeout(PATIENCE)
                    .build();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
