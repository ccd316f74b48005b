package city.wutong.stories.faults;

import city.wutong.stories.running.Door;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands at a steady rate, whether or not earlier ones were answered, until it is told to stop. */
final class Load {

    private static final Logger LOG = LoggerFactory.getLogger(Load.class);
    private static final long SECOND = 1_000_000_000L;
    /** More commands on the way than a minute brings: a client machine would give up, too. */
    private static final int SECONDS_UNDER_WAY = 60;

    private static final Duration TO_END = Duration.ofMinutes(7);

    private final Door door;
    private final Client client;
    private final Poisoning poisoning;
    private final Counts counts;
    private final long seed;
    private final int rate;
    private final Queue<Walk> ready = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private int begun;
    private volatile boolean goesOn = true;

    Load(Door door, Client client, Poisoning poisoning, Counts counts, Plan plan) {
        this.door = door;
        this.client = client;
        this.poisoning = poisoning;
        this.counts = counts;
        seed = plan.seed();
        rate = plan.rate();
    }

    /** Runs until {@link #stop}. */
    void run() {
        var started = System.nanoTime();
        for (long tick = 0; goesOn; tick++) {
            var due = started + tick * SECOND / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            if (underWay.get() >= rate * SECONDS_UNDER_WAY) {
                counts.count("commands held back: too many under way");
            } else {
                send(nextWalk());
                poisoning.afterCommand();
            }
        }
    }

    private Walk nextWalk() {
        var waiting = ready.poll();
        return waiting == null ? new Walk(seed, begun++) : waiting;
    }

    private void send(Walk walk) {
        var _ = underWay.incrementAndGet();
        var _ = Thread.ofVirtual().start(() -> {
            try {
                step(walk);
            } catch (RuntimeException fault) {
                LOG.error("The harness has a fault of its own at {}", walk.key(), fault);
                counts.count("faults of the harness");
            } finally {
                var _ = underWay.decrementAndGet();
            }
        });
    }

    private void step(Walk walk) {
        var changed = client.carryOut(walk);
        if (changed.isEmpty()) {
            return;
        }
        walk.stepDone(changed.get());
        if (walk.needsItsOrganisation()) {
            walk.learnOrganisation(
                    seen("/api/registry/applications/" + walk.application(), "ANNOUNCED", "organisation"));
        }
        if (walk.needsItsIntervention()) {
            var supervision = "/api/registry/organisations/%s/supervision".formatted(walk.organisation());
            walk.learnIntervention(seen(supervision, "", "proposed"));
        }
        if (!walk.isOver()) {
            ready.add(walk);
        }
    }

    /** Looks until the thing is in the wanted state and tells the field. */
    private String seen(String path, String state, String field) {
        var patience = Instant.now().plus(TO_END);
        while (Instant.now().isBefore(patience)) {
            var answer = door.get("registrar", path);
            var told = answer.json().path(field);
            var text = told.isObject() ? told.path("id").asString("") : told.asString("");
            if (answer.isSuccess()
                    && !text.isEmpty()
                    && (state.isEmpty() || answer.text("state").equals(state))) {
                return text;
            }
            LockSupport.parkNanos(SECOND / 2);
        }
        throw new IllegalStateException("Never seen: %s of %s".formatted(field, path));
    }

    /** Sends nothing new and waits for what is under way. */
    void stop() {
        goesOn = false;
        var patience = Instant.now().plus(TO_END);
        while (underWay.get() > 0 && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(SECOND / 10);
        }
    }
}
