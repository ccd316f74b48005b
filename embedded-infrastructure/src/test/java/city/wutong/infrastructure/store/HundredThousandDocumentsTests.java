package city.wutong.infrastructure.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HundredThousandDocumentsTests {

    private static final int ALL = 100_000;
    private static final int AT_ONCE = 5_000;

    @TempDir
    Path directory;

    @Test
    void answersFromAFewDocumentsOfAHundredThousandAlsoAfterARestart() {
        try (var store = DocumentStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            fill(client.getDatabase("d").getCollection("people"));
        }

        try (var store = DocumentStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            var people = client.getDatabase("d").getCollection("people");
            var before = store.documentsRead();

            assertThat(people.find(eq("town", 77)).into(new ArrayList<>())).hasSize(100);
            assertThat(people.updateOne(and(eq("_id", "p-500"), eq("version", 0)), Updates.inc("version", 1))
                            .getModifiedCount())
                    .isEqualTo(1);
            assertThat(people.find().sort(Sorts.ascending("number")).limit(20).into(new ArrayList<>()))
                    .extracting(person -> person.getInteger("number"))
                    .isEqualTo(IntStream.range(0, 20).boxed().toList());

            assertThat(store.documentsRead() - before).isEqualTo(100 + 1 + 20);
            assertThat(people.countDocuments()).isEqualTo(ALL);
            assertThat(people.find().into(new ArrayList<>())).hasSize(ALL);
        }
    }

    private static void fill(MongoCollection<Document> people) {
        var _ = people.createIndex(Indexes.ascending("town"));
        var _ = people.createIndex(Indexes.ascending("number"));
        for (var first = 0; first < ALL; first += AT_ONCE) {
            var _ = people.insertMany(IntStream.range(first, first + AT_ONCE)
                    .mapToObj(HundredThousandDocumentsTests::person)
                    .toList());
        }
    }

    private static Document person(int number) {
        return new Document("_id", "p-" + number)
                .append("version", 0)
                .append("number", number)
                .append("town", number % 1_000)
                .append("note", "as long as a note usually is, more or less, in a store of documents");
    }
}
