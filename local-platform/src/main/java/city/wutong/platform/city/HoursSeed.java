package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/** Imports the hours that the volunteers served before the platform, as one packed file, and sees that none is lost. */
final class HoursSeed implements Seed {
    private static final String IMPORTS = "/api/volunteer/hours/imports";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int TRIES = 30;

    private final Gateway gateway;
    private final Size size;
    private volatile String stage = "writing down";

    HoursSeed(Gateway gateway, Size size) {
        this.gateway = gateway;
        this.size = size;
    }

    @Override
    public void load(Progress progress) {
        progress.during(() -> "loading %,d services: %s".formatted(size.services(), stage), this::take);
        progress.say(
                "  hours        %,d invented services of %,d minutes (%,d hours), balanced to the minute",
                size.services(), size.minutes(), size.minutes() / 60);
    }

    private void take() {
        try {
            var packed = Files.createTempFile("services", ".gz");
            try {
                write(packed);
                requireBalance(taken(packed));
            } finally {
                Files.delete(packed);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Path packed) throws IOException {
        try (var lines = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16), StandardCharsets.UTF_8))) {
            for (var lot = 0; lot < size.lots; lot++) {
                lines.write(Gateway.lines(DemonstrationHours.lot(lot)));
            }
        }
    }

    /** Whoever serves the hours may not have heard of every organisation yet; then the same file again. */
    private JsonNode taken(Path packed) {
        for (var next = 1; true; next++) {
            var outcome = outcome(packed);
            if (outcome.path("stage").asString().equals("DONE")) {
                return outcome.path("progress");
            }
            if (next == TRIES || !isAboutOrganisations(outcome)) {
                throw Gateway.notLoaded(outcome.toString());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos() * 4);
        }
    }

    /** Each try has a key of its own: what was taken stays as it is, and only a new import goes on after it. */
    private JsonNode outcome(Path packed) {
        var id = gateway.takes(IMPORTS, "hours-" + UUID.randomUUID(), packed)
                .done()
                .json()
                .path("id")
                .asString();
        while (true) {
            var one = gateway.reads("registrar", IMPORTS + "/" + id);
            var reached = one.path("stage").asString();
            if (reached.equals("DONE") || reached.equals("REFUSED") || reached.equals("BROKEN_OFF")) {
                return one;
            }
            var progress = one.path("progress");
            var count = progress.path(
                    reached.equals("READING") ? "read" : reached.equals("CHECKING") ? "checked" : "entered");
            stage = "%s, %,d".formatted(reached.toLowerCase(Locale.ROOT), count.asLong());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean isAboutOrganisations(JsonNode outcome) {
        return outcome.path("errors").size() > 0
                && outcome.path("errors").path(0).path("field").asString().equals("organisation");
    }

    private void requireBalance(JsonNode progress) {
        var isAll =
                progress.path("entered").asLong() + progress.path("unchanged").asLong() == size.services();
        var isNew = progress.path("unchanged").asLong() == 0;
        if (!isAll || isNew && progress.path("minutes").asLong() != size.minutes()) {
            throw Gateway.notLoaded("the ledger took " + progress);
        }
    }
}
