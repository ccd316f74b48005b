package city.wutong.starter.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes waiting events in the order of each aggregate and takes them out of their document once the broker has
 * acknowledged them. A write wakes it at once; the slow look is only the safety net.
 */
public class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long SLOW_LOOK_MILLIS = 500;

    private final Outboxes outboxes;
    private final Publisher publisher;
    private final Leadership leadership;
    private final FaultPoints faults;
    private final MeterRegistry metrics;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread(this::run, "outbox-relay");

    Relay(Outboxes outboxes, Publisher publisher, Leadership leadership, FaultPoints faults, MeterRegistry metrics) {
        this.outboxes = outboxes;
        this.publisher = publisher;
        this.leadership = leadership;
        this.faults = faults;
        this.metrics = metrics;
    }

    /** Says that something waits. */
    public void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                if (!leadership.isHeld() || !drainAll()) {
                    var _ = work.tryAcquire(SLOW_LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    var _ = work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | RuntimeException failed) {
                LOG.warn("Events wait, since they could not be published: {}", failed.toString());
                pause();
            }
        }
    }

    private boolean drainAll() throws InterruptedException, ExecutionException {
        var sent = false;
        for (var collection : outboxes.collections()) {
            sent |= drain(collection);
        }
        return sent;
    }

    private boolean drain(String collection) throws InterruptedException, ExecutionException {
        var waiting = outboxes.waiting(collection, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        var started = System.nanoTime();
        var acknowledgements = new ArrayList<Future<?>>();
        for (var document : waiting) {
            for (var event : eventsOf(document)) {
                acknowledgements.add(publisher.send(document.getString("_id"), event));
            }
        }
        for (var acknowledgement : acknowledgements) {
            var _ = acknowledgement.get();
        }
        faults.reach(FaultPoints.AFTER_SEND);
        faults.reach(FaultPoints.BEFORE_MARK);
        takeOut(collection, waiting);
        metrics.counter("outbox.sent.events").increment(acknowledgements.size());
        metrics.timer("outbox.batch").record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        return true;
    }

    /** Where nothing was added since it was read the whole outbox goes; elsewhere only what was sent. */
    private void takeOut(String collection, List<Document> sent) {
        var documents = outboxes.mongo().getCollection(collection);
        var marks = sent.stream().map(Relay::emptied).toList();
        var result = documents.bulkWrite(marks, new BulkWriteOptions().ordered(false));
        if (result.getMatchedCount() < sent.size()) {
            var _ = documents.bulkWrite(sent.stream().map(Relay::thinned).toList());
        }
    }

    private static WriteModel<Document> emptied(Document document) {
        var unchanged = new Document("_id", document.get("_id")).append("sequence", document.get("sequence"));
        return new UpdateOneModel<>(
                unchanged, new Document("$set", new Document("outbox", List.of())).append("$unset", pending()));
    }

    private static WriteModel<Document> thinned(Document document) {
        var ids = eventsOf(document).stream().map(event -> event.get("id")).toList();
        var sent = new Document("outbox", new Document("id", new Document("$in", ids)));
        return new UpdateOneModel<>(new Document("_id", document.get("_id")), new Document("$pull", sent));
    }

    private static Document pending() {
        return new Document("pending", "");
    }

    private static List<Document> eventsOf(Document document) {
        return document.getList("outbox", Document.class, List.of());
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(SLOW_LOOK_MILLIS);
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

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            leadership.release();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
