package city.wutong.platform.promises;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The stored credit is what its facts amount to. */
final class Recomputed {
    private static final String PATH = "/api/evaluation/operations/credit/recomputation";
    private static final Duration TO_COME_TO_REST = Duration.ofMinutes(2);

    private final City city;

    Recomputed(City city) {
        this.city = city;
    }

    List<Promise> promises() {
        return List.of(new Promise("Credit computed anew from all facts equals what is stored", this::recomputed));
    }

    /**
     * What is on its way while it is computed is no difference, and a slow answer none either: asked again for a while.
     */
    private String recomputed() {
        var found = Patience.until(
                "a recomputation without differences",
                TO_COME_TO_REST,
                () -> Optional.of(city.as("operator").posts(PATH).expect(200, 504))
                        .filter(answer -> answer.status() == 200)
                        .map(Answer::json)
                        .filter(seen -> seen.path("differing").isEmpty()));
        var digest = found.path("storedDigest").asString();
        Broken.unless(
                !digest.isEmpty()
                        && digest.equals(found.path("recomputedDigest").asString()),
                "digests differ: %s",
                found);
        Broken.unless(found.path("organisations").asLong() > 0, "nothing to compare: %s", found);
        return "%d organisations from %d events, digest %s on both sides"
                .formatted(
                        found.path("organisations").asLong(),
                        found.path("events").asLong(),
                        digest.substring(0, 16));
    }
}
