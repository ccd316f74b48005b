package city.wutong.infrastructure.store;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index is used if a query looks at no more documents than it must; here the collection is closed and opened before.
 */
class IndexUseTests {

    private static final int ALL = 2_000;

    @TempDir
    Path directory;

    @Test
    void looksOnlyAtWhatAnEqualityLeaves() {
        opened((store, things) -> {
            assertThat(read(store, () -> things.find(eq("_id", 7)).first())).isEqualTo(1);
            assertThat(read(
                            store,
                            () -> things.find(and(eq("_id", 7), eq("version", 0)))
                                    .first()))
                    .isEqualTo(1);
            assertThat(read(store, () -> things.find(eq("code", "c-7")).first()))
                    .isEqualTo(1);
            assertThat(read(store, () -> list(things, eq("town", 3)))).isEqualTo(ALL / 20);
            assertThat(read(store, () -> list(things, in("town", 3, 4)))).isEqualTo(ALL / 10);
            assertThat(read(store, () -> list(things, and(eq("town", 3), eq("number", 3)))))
                    .isEqualTo(1);
        });
    }

    @Test
    void groupsOnlyWhatAMatchLeaves() {
        opened((store, things) -> {
            assertThat(read(
                            store,
                            () -> things.aggregate(List.of(
                                            Aggregates.match(eq("town", 3)),
                                            Aggregates.group("$version", Accumulators.sum("all", 1))))
                                    .into(new ArrayList<>())))
                    .isEqualTo(ALL / 20);
            assertThat(read(store, () -> things.countDocuments(eq("town", 3)))).isEqualTo(ALL / 20);
            assertThat(read(store, things::countDocuments)).isZero();
        });
    }

    @Test
    void updatesWithAVersionLookAtOneDocument() {
        opened((store, things) -> assertThat(read(
                        store, () -> things.updateOne(and(eq("_id", 7), eq("version", 0)), Updates.set("version", 1))))
                .isEqualTo(1));
    }

    @Test
    void looksOnlyAtTheRunOfARange() {
        opened((store, things) -> {
            assertThat(read(store, () -> list(things, and(gte("number", 10), lt("number", 20)))))
                    .isEqualTo(11);
            assertThat(read(store, () -> list(things, and(eq("town", 3), gt("number", ALL - 100)))))
                    .isLessThanOrEqualTo(6);
        });
    }

    @Test
    void endsASortWithALimitEarly() {
        opened((store, things) -> {
            assertThat(read(
                            store,
                            () -> things.find()
                                    .sort(Sorts.descending("number"))
                                    .limit(5)
                                    .into(new ArrayList<>())))
                    .isEqualTo(5);
            assertThat(read(
                            store,
                            () -> things.find(gt("number", 100))
                                    .sort(Sorts.ascending("number", "_id"))
                                    .limit(5)
                                    .into(new ArrayList<>())))
                    .isLessThanOrEqualTo(6);
            assertThat(read(
                            store,
                            () -> things.find(gt("_id", 100))
                                    .sort(Sorts.ascending("_id"))
                                    .limit(5)
                                    .into(new ArrayList<>())))
                    .isLessThanOrEqualTo(6);
        });
    }

    @Test
    void takesTheRarestOfSeveralWords() {
        opened((store, things) -> {
            var found = new ArrayList<Document>();

            assertThat(read(store, () -> things.find(all("words", "协会", "桐7")).into(found)))
                    .isEqualTo(ALL / 100);
            assertThat(found).hasSize(ALL / 100);
        });
    }

    @Test
    void refusesDuplicatesAfterItWasOpenedAgain() {
        opened((store, things) -> {
            assertThatThrownBy(() -> things.insertOne(new Document("code", "c-7")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            assertThatThrownBy(() -> things.updateOne(eq("_id", 8), Updates.set("code", "c-7")))
                    .hasMessageContaining("E11000");
            assertThat(things.insertMany(List.of(new Document(), new Document()))
                            .getInsertedIds())
                    .hasSize(2);
            assertThat(things.createIndex(Indexes.ascending("town"))).isEqualTo("town_1");
        });
    }

    private interface Look {
        void at(DocumentStore store, MongoCollection<Document> things);
    }

    private void opened(Look look) {
        try (var store = DocumentStore.start(directory, 0)) {
            with(store, IndexUseTests::fill);
        }
        try (var store = DocumentStore.start(directory, 0)) {
            with(store, things -> look.at(store, things));
        }
    }

    private static void with(DocumentStore store, Consumer<MongoCollection<Document>> use) {
        try (var client = MongoClients.create(store.uri())) {
            use.accept(client.getDatabase("d").getCollection("things"));
        }
    }

    private static void fill(MongoCollection<Document> things) {
        var _ = things.createIndex(Indexes.ascending("town"));
        var _ = things.createIndex(Indexes.ascending("town", "number"));
        var _ = things.createIndex(Indexes.ascending("number"));
        var _ = things.createIndex(Indexes.ascending("words"));
        var _ = things.createIndex(
                Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true));
        var documents = new ArrayList<Document>();
        for (var id = 0; id < ALL; id++) {
            documents.add(new Document("_id", id)
                    .append("version", 0)
                    .append("code", "c-" + id)
                    .append("town", id % 20)
                    .append("number", id)
                    .append("words", List.of("协会", "桐" + id % 100)));
        }
        var _ = things.insertMany(documents);
    }

    private static List<Document> list(MongoCollection<Document> things, Bson query) {
        return things.find(query).into(new ArrayList<>());
    }

    private static long read(DocumentStore store, Supplier<?> query) {
        var before = store.documentsRead();
        var _ = query.get();
        return store.documentsRead() - before;
    }
}
