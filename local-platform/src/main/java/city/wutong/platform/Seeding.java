package city.wutong.platform;

import city.wutong.platform.city.DemonstrationCity;
import city.wutong.platform.city.Size;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Loads the demonstration city once, and goes on with it where a start that was killed left off. */
record Seeding(Home home, String gateway, UnaryOperator<String> tokenFor) {

    /** A city that does not load is told and leaves a platform that works. */
    void load(Size size, Progress progress) {
        try {
            if (!isThere(size)) {
                var begun = Instant.now();
                var city = new DemonstrationCity(gateway, tokenFor, size, firstBegun());
                if (Files.exists(home.seeded())) {
                    city.grow(progress);
                } else {
                    city.load(progress);
                }
                Files.writeString(home.seeded(), size.word());
                progress.say(
                        "  loaded in %d s",
                        Duration.between(begun, Instant.now()).toSeconds());
            }
        } catch (Complaint refused) {
            progress.say("%s", refused.sentence());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A tenth is the beginning of the whole; what an older version has loaded is another city. */
    private boolean isThere(Size size) throws IOException {
        if (!Files.exists(home.seeded())) {
            return false;
        }
        var loaded = Files.readString(home.seeded()).strip();
        if (loaded.isEmpty() && size == Size.FULL) {
            throw Complaint.of("An older version has loaded its city: ./wutong reset before ./wutong up --full.");
        }
        return loaded.isEmpty() || loaded.equals(size.word()) || loaded.equals(Size.FULL.word());
    }

    /** The same for every start until the city is there, so that a command that is repeated is the same command. */
    private Instant firstBegun() throws IOException {
        Path mark = home.seeding();
        if (!Files.exists(mark)) {
            var part = Files.writeString(
                    mark.resolveSibling(mark.getFileName() + ".part"),
                    Instant.now().toString());
            var _ = Files.move(part, mark);
        }
        return Instant.parse(Files.readString(mark).strip());
    }
}
