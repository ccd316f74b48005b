package city.wutong.infrastructure.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CopiesTests {

    private static final int CALLS = 4_000;

    @Test
    void givesEveryCallerTheDocumentAsItsOwnCallLeftIt() {
        Set<Integer> numbers = ConcurrentHashMap.newKeySet();

        try (var store = DocumentStore.startInMemory(0);
                var client = MongoClients.create(store.uri())) {
            var counters = client.getDatabase("d").getCollection("counters");
            var _ = counters.insertOne(new Document("_id", "calls").append("number", 0));
            try (var callers = Executors.newFixedThreadPool(16)) {
                for (var call = 0; call < CALLS; call++) {
                    callers.execute(() -> numbers.add(next(counters)));
                }
            }
        }

        assertThat(numbers).hasSize(CALLS).contains(1, CALLS);
    }

    private static int next(MongoCollection<Document> counters) {
        var counter = counters.findOneAndUpdate(
                eq("_id", "calls"),
                Updates.inc("number", 1),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(counter).getInteger("number");
    }
}
