package city.wutong.starter.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.function.SingletonSupplier;

/** The documents of all aggregates in which events wait. */
class Outboxes {

    private static final int SAMPLE = 1_000;

    private final MongoTemplate mongo;
    private final SingletonSupplier<List<String>> collections;

    Outboxes(MongoTemplate mongo, Supplier<List<String>> collections) {
        this.mongo = mongo;
        this.collections = SingletonSupplier.of(collections);
    }

    List<String> collections() {
        return collections.obtain();
    }

    void prepare() {
        for (var collection : collections()) {
            var _ = mongo.getCollection(collection).createIndex(new Document("pending", 1));
        }
    }

    List<Document> waiting(String collection, int limit) {
        return mongo.getCollection(collection)
                .find(new Document("pending", true))
                .projection(new Document("outbox", 1).append("sequence", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    long unsent() {
        return collections().stream()
                .mapToLong(name -> mongo.getCollection(name).countDocuments(new Document("pending", true)))
                .sum();
    }

    /** When the oldest waiting event was raised, of the first thousand documents that wait. */
    @Nullable Date oldest() {
        return collections().stream()
                .flatMap(name -> waiting(name, SAMPLE).stream())
                .map(Outboxes::eventsOf)
                .filter(events -> !events.isEmpty())
                .map(events -> events.getFirst().getDate("time"))
                .min(Date::compareTo)
                .orElse(null);
    }

    /**
     * Takes out what was sent and says whether nothing else waits in those documents. Where nothing was added since
     * they were read the whole outbox goes; elsewhere only what was sent.
     */
    boolean takeOut(String collection, List<Document> sent) {
        var documents = mongo.getCollection(collection);
        var unordered = new BulkWriteOptions().ordered(false);
        var result = documents.bulkWrite(sent.stream().map(Outboxes::emptied).toList(), unordered);
        if (result.getMatchedCount() == sent.size()) {
            return true;
        }
        var _ = documents.bulkWrite(sent.stream().map(Outboxes::thinned).toList(), unordered);
        return false;
    }

    private static WriteModel<Document> emptied(Document document) {
        var unchanged = new Document("_id", document.get("_id")).append("sequence", document.get("sequence"));
        var emptied = new Document("$set", new Document("outbox", List.of()));
        return new UpdateOneModel<>(unchanged, emptied.append("$unset", new Document("pending", "")));
    }

    private static WriteModel<Document> thinned(Document document) {
        var ids = eventsOf(document).stream().map(event -> event.get("id")).toList();
        var sent = new Document("outbox", new Document("id", new Document("$in", ids)));
        return new UpdateOneModel<>(new Document("_id", document.get("_id")), new Document("$pull", sent));
    }

    static List<Document> eventsOf(Document document) {
        return document.getList("outbox", Document.class, List.of());
    }
}
