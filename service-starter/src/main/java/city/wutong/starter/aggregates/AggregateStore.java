package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Turn;
import city.wutong.starter.outbox.FaultPoints;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
    private final Consumer<String> wake;
    private final FaultPoints faults;

    AggregateStore(MongoTemplate mongo, PendingEvents events, Consumer<String> wake, FaultPoints faults) {
        this.mongo = mongo;
        this.events = events;
        this.wake = wake;
        this.faults = faults;
    }

    MongoTemplate mongo() {
        return mongo;
    }

    /** Looks it up by its bare value: an identity of 24 hexadecimal digits is a text like any other. */
    <A> Optional<A> find(Class<A> type, String collection, String id) {
        var found = mongo.execute(
                collection,
                documents -> Optional.ofNullable(
                        documents.find(new Document("_id", id)).first()));
        return found == null
                ? Optional.empty()
                : found.map(document -> mongo.getConverter().read(type, document));
    }

    /** Enters a new one; a duplicate key is the caller's to explain. */
    void insert(Aggregate<?> aggregate, String collection, @Nullable Turn turn) {
        var document = newDocument(aggregate, turn);
        faults.reach(FaultPoints.BEFORE_WRITE);
        var _ = mongo.execute(collection, documents -> documents.insertOne(document));
        afterWrite(collection, document.containsKey(PENDING));
    }

    /**
     * Enters many at once, each with its events, and says which of them were there already or met a unique index; the
     * others are in.
     */
    List<Integer> insertAll(List<? extends Aggregate<?>> aggregates, String collection) {
        var documents = aggregates.stream()
                .map(aggregate -> newDocument(aggregate, null))
                .toList();
        faults.reach(FaultPoints.BEFORE_WRITE);
        var refused = Optional.ofNullable(mongo.execute(collection, target -> refused(target, documents)))
                .orElseGet(List::of);
        afterWrite(collection, true);
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

    private Document newDocument(Aggregate<?> aggregate, @Nullable Turn turn) {
        var pending = prepare(aggregate, turn);
        var document = documentOf(aggregate);
        return pending.isEmpty() ? document : document.append(OUTBOX, pending).append(PENDING, true);
    }

    /** Writes over the version that was read, and says whether that was still the current one. */
    boolean update(Aggregate<?> aggregate, String collection, @Nullable Turn turn) {
        var read = aggregate.version();
        var pending = prepare(aggregate, turn);
        var change = changeTo(documentOf(aggregate), aggregate, pending);
        var filter = new Document("_id", aggregate.id().value()).append("version", read);
        faults.reach(FaultPoints.BEFORE_WRITE);
        var written = mongo.execute(collection, documents -> written(documents, filter, change));
        if (Boolean.TRUE.equals(written)) {
            afterWrite(collection, !pending.isEmpty());
            return true;
        }
        return false;
    }

    private static boolean written(MongoCollection<Document> documents, Document filter, Document change) {
        return documents.updateOne(filter, change).getMatchedCount() == 1;
    }

    private List<Document> prepare(Aggregate<?> aggregate, @Nullable Turn turn) {
        var pending = events.drain(aggregate);
        if (turn != null) {
            aggregate.remember(turn);
        }
        return pending;
    }

    /** The state as it would be stored. */
    Document documentOf(Aggregate<?> aggregate) {
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

    private void afterWrite(String collection, boolean announces) {
        faults.reach(FaultPoints.AFTER_WRITE);
        if (announces) {
            wake.accept(collection);
        }
    }
}
