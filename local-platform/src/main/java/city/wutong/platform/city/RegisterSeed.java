package city.wutong.platform.city;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Imports the demonstration register as a registration officer would. */
public final class RegisterSeed implements Seed {
    /**
     * The same at every start: an import that was cut off is taken up, one that was answered is only answered again.
     */
    private static final String KEY = "demonstration-register-1";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SHOWN = 200;

    private final String gateway;
    private final Supplier<String> registrarsToken;

    public RegisterSeed(String gateway, Supplier<String> registrarsToken) {
        this.gateway = gateway;
        this.registrarsToken = registrarsToken;
    }

    @Override
    public void load(Progress progress) {
        var organisations = DemonstrationRegister.organisations();
        progress.during(
                () -> "loading %d organisations".formatted(organisations.size()), () -> send(lines(organisations)));
        progress.say("  loaded the demonstration city: %d invented organisations", organisations.size());
    }

    static String lines(List<Organisation> organisations) {
        return organisations.stream()
                .map(JsonMapper.shared()::writeValueAsString)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void send(String lines) {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/registry/organisations/imports"))
                .POST(BodyPublishers.ofString(lines))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + registrarsToken.get())
                .header("Idempotency-Key", KEY)
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
