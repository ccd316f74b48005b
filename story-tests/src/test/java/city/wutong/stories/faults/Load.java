package city.wutong.stories.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands at a steady rate, whether or not earlier ones were answered. Told to stop it begins nothing new and carries
 * what was begun to its end.
 */
final class Load {

    private static final Logger LOG = LoggerFactory.getLogger(Load.class);
    private static final long SECOND = 1_000_000_000L;
    /**
     * So many seconds' worth of lives are led at the same time; who could not begin in an outage does not come back.
     */
    private static final int SECONDS_OF_LIVES = 10;

    private static final Duration TO_END = Duration.ofMinutes(16);

    private final Client client;
    private final Preparing preparing;
    private final Poisoning poisoning;
    private final Counts counts;
    private final long seed;
    private final int rate;
    private final Queue<Walk> ready = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private int begun;
    private volatile Instant end = Instant.MAX;

    Load(Client client, Poisoning poisoning, Counts counts, Plan plan) {
        this.client = client;
        preparing = new Preparing(client);
        this.poisoning = poisoning;
        this.counts = counts;
        seed = plan.seed();
        rate = plan.rate();
    }

    /** Runs until everything that was begun before {@link #stop} has come to its end. */
    void run() {
        var started = System.nanoTime();
        for (long tick = 0;
                end.equals(Instant.MAX) || underWay.get() > 0 && Instant.now().isBefore(end);
                tick++) {
            LockSupport.parkNanos(started + tick * SECOND / rate - System.nanoTime());
            next().ifPresent(walk -> {
                step(walk);
                poisoning.afterCommand();
            });
        }
        counts.count("lives cut off", underWay.get());
    }

    private Optional<Walk> next() {
        var waiting = ready.poll();
        if (waiting != null || !end.equals(Instant.MAX)) {
            return Optional.ofNullable(waiting);
        }
        if (underWay.get() >= rate * SECONDS_OF_LIVES) {
            counts.count("commands held back in an outage");
            return Optional.empty();
        }
        var _ = underWay.incrementAndGet();
        return Optional.of(new Walk(seed, begun++));
    }

    private void step(Walk walk) {
        var _ = Thread.ofVirtual().start(() -> {
            try {
                if (goesOn(walk)) {
                    ready.add(walk);
                } else {
                    var _ = underWay.decrementAndGet();
                }
            } catch (RuntimeException fault) {
                LOG.error("The harness has a fault of its own at {}", walk.key(), fault);
                counts.count("faults of the harness", 1);
                var _ = underWay.decrementAndGet();
            }
        });
    }

    private boolean goesOn(Walk walk) {
        var changed = client.carryOut(walk);
        if (changed.isEmpty()) {
            return false;
        }
        walk.stepDone(changed.get());
        if (walk.isOver()) {
            return false;
        }
        preparing.nextOf(walk);
        return true;
    }

    void stop() {
        end = Instant.now().plus(TO_END);
    }
}
