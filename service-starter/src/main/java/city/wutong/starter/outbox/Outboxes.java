package city.wutong.starter.outbox;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The documents of all aggregates in which events wait. */
class Outboxes {

    private static final int SAMPLE = 1_000;

    private final MongoTemplate mongo;
    private final Supplier<List<String>> collections;

    Outboxes(MongoTemplate mongo, Supplier<List<String>> collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    List<String> collections() {
        return collections.get();
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
                .map(document -> document.getList("outbox", Document.class, List.of()))
                .filter(events -> !events.isEmpty())
                .map(events -> events.getFirst().getDate("time"))
                .min(Date::compareTo)
                .orElse(null);
    }

    MongoTemplate mongo() {
        return mongo;
    }
}
