package city.wutong.evaluation.credit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Wakes whoever waits in this process for news of an organisation. */
@Component
public class Arrivals {

    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    private final Map<OrganisationId, CountDownLatch> awaited = new ConcurrentHashMap<>();

    /**
     * Looks, and again whenever news has arrived; after a pause in any case, since another instance may have heard it.
     *
     * @return what was seen, or nothing if it was not there in time
     */
    public <T> Optional<T> await(OrganisationId organisation, Duration longest, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + longest.toNanos();
        while (true) {
            // Before the look: what arrives after it wakes.
            var arrival = awaited.computeIfAbsent(organisation, _ -> new CountDownLatch(1));
            var seen = look.get();
            var left = end - System.nanoTime();
            if (seen.isPresent() || left <= 0 || !paused(arrival, Math.min(left, PAUSE_NANOS))) {
                arrived(organisation);
                return seen;
            }
        }
    }

    void arrived(OrganisationId organisation) {
        var arrival = awaited.remove(organisation);
        if (arrival != null) {
            arrival.countDown();
        }
    }

    private static boolean paused(CountDownLatch arrival, long nanos) {
        try {
            var _ = arrival.await(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
