package city.wutong.platform.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again and again, for so long. */
public final class Patience {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Patience() {}

    public static <T> T until(String what, Duration longest, Supplier<Optional<T>> look) {
        var end = Instant.now().plus(longest);
        while (true) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            Broken.unless(Instant.now().isBefore(end), "waited %d s in vain for %s", longest.toSeconds(), what);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
