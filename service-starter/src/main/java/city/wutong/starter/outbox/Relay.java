package city.wutong.starter.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes waiting events in the order of each aggregate and takes them out of their document once the broker has
 * acknowledged them. A write wakes it at once for its collection; the slow look at all of them is only the safety net.
 */
public class Relay implements SmartLifecycle {

    /** Stops after the web server, whose last commands still announce something. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Outboxes outboxes;
    private final Publisher publisher;
    private final Leadership leadership;
    private final FaultPoints faults;
    private final long lookNanos;
    private final Counter sentEvents;
    private final Timer batches;
    private final Set<String> woken = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private long nextLook = System.nanoTime();
    private Thread thread = new Thread(this::run, "outbox-relay");

    Relay(
            Outboxes outboxes,
            Publisher publisher,
            Leadership leadership,
            FaultPoints faults,
            Duration look,
            MeterRegistry metrics) {
        this.outboxes = outboxes;
        this.publisher = publisher;
        this.leadership = leadership;
        this.faults = faults;
        this.lookNanos = look.toNanos();
        this.sentEvents = metrics.counter("outbox.sent.events");
        this.batches = metrics.timer("outbox.batch");
    }

    /** Says that something waits in a collection. */
    public void wake(String collection) {
        if (woken.add(collection)) {
            work.release();
        }
    }

    private void run() {
        while (running) {
            try {
                if (leadership.isHeld()) {
                    var _ = work.tryAcquire(nextLook - System.nanoTime(), TimeUnit.NANOSECONDS);
                    var _ = work.drainPermits();
                    drain(due());
                } else {
                    TimeUnit.NANOSECONDS.sleep(REST_NANOS);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | RuntimeException failed) {
                LOG.warn("Events wait, since they could not be published: {}", failed.toString());
                rest();
            }
        }
    }

    /** Where to look: in all collections now and then, between that where somebody said so. */
    private Collection<String> due() {
        if (System.nanoTime() - nextLook < 0) {
            return List.copyOf(woken);
        }
        nextLook = System.nanoTime() + lookNanos;
        return outboxes.collections();
    }

    private void drain(Collection<String> collections) throws InterruptedException, ExecutionException {
        for (var collection : collections) {
            // Before the look: who writes after it wakes anew.
            woken.remove(collection);
            if (drain(collection)) {
                wake(collection);
            }
        }
    }

    /** Sends one batch and says whether more is left. */
    private boolean drain(String collection) throws InterruptedException, ExecutionException {
        var started = System.nanoTime();
        var waiting = outboxes.waiting(collection, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        var acknowledgements = new ArrayList<Future<?>>();
        for (var document : waiting) {
            for (var event : Outboxes.eventsOf(document)) {
                acknowledgements.add(publisher.send(document.getString("_id"), event));
            }
        }
        for (var acknowledgement : acknowledgements) {
            var _ = acknowledgement.get();
        }
        faults.reach(FaultPoints.AFTER_SEND);
        faults.reach(FaultPoints.BEFORE_MARK);
        var all = outboxes.takeOut(collection, waiting);
        sentEvents.increment(acknowledgements.size());
        batches.record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        return !all || waiting.size() == BATCH;
    }

    private void rest() {
        try {
            TimeUnit.NANOSECONDS.sleep(REST_NANOS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        outboxes.prepare();
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    /** What is being sent is finished if the broker answers soon; what is not stays where it is. */
    @Override
    public void stop() {
        running = false;
        work.release();
        try {
            if (!thread.join(Duration.ofSeconds(3))) {
                thread.interrupt();
                thread.join(1_000);
            }
            leadership.release();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.info("The lease ends by itself, since the store does not answer: {}", away.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
