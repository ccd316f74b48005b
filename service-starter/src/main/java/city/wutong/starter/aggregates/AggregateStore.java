package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Command;
import city.wutong.starter.outbox.FaultPoints;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Writes an aggregate's state and its unsent events as one document.
 *
 * <p>A later write sets the state and appends events; it never puts back an event that was sent meanwhile, because the
 * waiting events are no part of the state.
 */
public class AggregateStore {

    static final String OUTBOX = "outbox";
    static final String PENDING = "pending";
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoTemplate mongo;
    private final PendingEvents events;
    private final Runnable wake;
    private final FaultPoints faults;

    AggregateStore(MongoTemplate mongo, PendingEvents events, Runnable wake, FaultPoints faults) {
        this.mongo = mongo;
        this.events = events;
        this.wake = wake;
        this.faults = faults;
    }

    MongoTemplate mongo() {
        return mongo;
    }

    /** Enters a new one; a duplicate key is the caller's to explain. */
    void insert(Aggregate<?> aggregate, String collection) {
        var document = newDocument(aggregate);
        faults.reach(FaultPoints.BEFORE_WRITE);
        var _ = mongo.execute(collection, documents -> documents.insertOne(document));
        faults.reach(FaultPoints.AFTER_WRITE);
        wake.run();
    }

    /**
     * Enters many at once, each with its events, and says which of them were there already or met a unique index; the
     * others are in.
     */
    List<Integer> insertAll(List<? extends Aggregate<?>> aggregates, String collection) {
        var documents = aggregates.stream().map(this::newDocument).toList();
        faults.reach(FaultPoints.BEFORE_WRITE);
        var refused = Optional.ofNullable(mongo.execute(collection, target -> refused(target, documents)))
                .orElseGet(List::of);
        faults.reach(FaultPoints.AFTER_WRITE);
        wake.run();
        return refused;
    }

    private static List<Integer> refused(MongoCollection<Document> target, List<Document> documents) {
        try {
            var _ = target.insertMany(documents, new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw partly;
            }
            return partly.getWriteErrors().stream()
                    .map(BulkWriteError::getIndex)
                    .toList();
        }
    }

    private Document newDocument(Aggregate<?> aggregate) {
        var pending = prepare(aggregate);
        var document = documentOf(aggregate);
        return pending.isEmpty() ? document : document.append(OUTBOX, pending).append(PENDING, true);
    }

    /** Writes over the version that was read, and says whether that was still the current one. */
    boolean update(Aggregate<?> aggregate, String collection) {
        var read = aggregate.version();
        var pending = prepare(aggregate);
        var change = changeTo(documentOf(aggregate), aggregate, pending);
        var filter = new Document("_id", aggregate.id().value()).append("version", read);
        faults.reach(FaultPoints.BEFORE_WRITE);
        var written = mongo.execute(collection, documents -> written(documents, filter, change));
        if (Boolean.TRUE.equals(written)) {
            afterWrite(pending);
            return true;
        }
        return false;
    }

    private static boolean written(MongoCollection<Document> documents, Document filter, Document change) {
        return documents.updateOne(filter, change).getMatchedCount() == 1;
    }

    private List<Document> prepare(Aggregate<?> aggregate) {
        var pending = events.drain(aggregate);
        Command.current().ifPresent(aggregate::remember);
        return pending;
    }

    private Document documentOf(Aggregate<?> aggregate) {
        var document = new Document();
        mongo.getConverter().write(aggregate, document);
        return document;
    }

    private Document changeTo(Document state, Aggregate<?> aggregate, List<Document> pending) {
        state.remove("_id");
        var gone = new Document();
        var properties = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(aggregate.getClass());
        properties.forEach(property -> {
            if (!property.isIdProperty() && !property.isTransient() && !state.containsKey(property.getFieldName())) {
                gone.append(property.getFieldName(), "");
            }
        });
        if (!pending.isEmpty()) {
            state.append(PENDING, true);
        }
        var change = new Document("$set", state);
        if (!gone.isEmpty()) {
            change.append("$unset", gone);
        }
        return pending.isEmpty()
                ? change
                : change.append("$push", new Document(OUTBOX, new Document("$each", pending)));
    }

    private void afterWrite(List<Document> pending) {
        faults.reach(FaultPoints.AFTER_WRITE);
        if (!pending.isEmpty()) {
            wake.run();
        }
    }
}
