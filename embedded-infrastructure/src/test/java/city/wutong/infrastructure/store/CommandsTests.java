package city.wutong.infrastructure.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commands the platform uses answer as MongoDB answers them. */
class CommandsTests {

    private final DocumentStore store = DocumentStore.startInMemory(0);
    private final MongoClient client = MongoClients.create(store.uri());
    private final MongoCollection<Document> things = client.getDatabase("d").getCollection("things");

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void pushesSlicesPullsAndSets() {
        var _ = things.insertOne(new Document("_id", 1).append("events", List.of("a")));

        var _ = things.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.pushEach("events", List.of("b", "c", "d"), new PushOptions().slice(-3)),
                        Updates.set("state", "open"),
                        Updates.inc("version", 1L)));
        var _ = things.updateOne(eq("_id", 1), Updates.combine(Updates.pull("events", "c"), Updates.unset("state")));

        assertThat(things.find().first())
                .isEqualTo(new Document("_id", 1)
                        .append("events", List.of("b", "d"))
                        .append("version", 1L));
    }

    @Test
    void insertsOrUpdatesByTheSameCommand() {
        var increase = Updates.combine(Updates.inc("count", 1), Updates.setOnInsert("first", "yes"));

        var inserted = things.updateOne(eq("_id", "x"), increase, new UpdateOptions().upsert(true));
        var updated = things.updateOne(eq("_id", "x"), increase, new UpdateOptions().upsert(true));

        assertThat(inserted.getUpsertedId()).isNotNull();
        assertThat(updated.getModifiedCount()).isEqualTo(1);
        assertThat(things.find().first())
                .isEqualTo(new Document("_id", "x").append("first", "yes").append("count", 2));
    }

    @Test
    void refusesAnUpsertWhoseFilterMissesTheDocumentOfItsId() {
        var _ = things.insertOne(new Document("_id", "x").append("sequence", 7));

        assertThatThrownBy(() -> things.updateOne(
                        and(eq("_id", "x"), lt("sequence", 7)),
                        Updates.set("sequence", 7),
                        new UpdateOptions().upsert(true)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(11000));
    }

    @Test
    void endsAnOrderedBulkAtItsFirstFailureAndAnUnorderedOneNot() {
        List<WriteModel<Document>> writes = List.of(
                new UpdateOneModel<>(eq("_id", 1), Updates.set("n", 1), new UpdateOptions().upsert(true)),
                new UpdateOneModel<>(
                        and(eq("_id", 1), gt("n", 5)), Updates.set("n", 2), new UpdateOptions().upsert(true)),
                new UpdateOneModel<>(eq("_id", 3), Updates.set("n", 3), new UpdateOptions().upsert(true)),
                new InsertOneModel<>(new Document("_id", 4)),
                new DeleteOneModel<>(eq("_id", 1)));

        var ordered = catchThrowableOfType(MongoBulkWriteException.class, () -> things.bulkWrite(writes));
        assertThat(ordered.getWriteErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
        assertThat(things.countDocuments()).isEqualTo(1);

        var unordered = catchThrowableOfType(
                MongoBulkWriteException.class, () -> things.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
        assertThat(unordered.getWriteErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo(11000));
        assertThat(things.find(ne("_id", 1)).into(new ArrayList<>())).hasSize(2);
    }

    @Test
    void findsWithProjectionSortSkipAndLimit() {
        for (var id = 0; id < 10; id++) {
            var _ = things.insertOne(new Document("_id", id).append("n", id % 3).append("other", "x"));
        }

        var found = things.find(gt("_id", 0))
                .sort(Sorts.orderBy(Sorts.descending("n"), Sorts.ascending("_id")))
                .skip(1)
                .limit(2)
                .projection(Projections.include("n"))
                .into(new ArrayList<>());

        assertThat(found).containsExactly(new Document("_id", 5).append("n", 2), new Document("_id", 8).append("n", 2));
        assertThat(things.countDocuments(eq("n", 0))).isEqualTo(4);
    }

    @Test
    void groupsAndSortsWhatMatches() {
        for (var id = 0; id < 10; id++) {
            var _ = things.insertOne(new Document("_id", id).append("town", id % 2));
        }

        var groups = things.aggregate(List.of(
                        Aggregates.match(gt("_id", 0)),
                        Aggregates.group("$town", Accumulators.sum("count", 1)),
                        Aggregates.sort(Sorts.ascending("count"))))
                .into(new ArrayList<>());

        assertThat(groups)
                .containsExactly(new Document("_id", 0).append("count", 4), new Document("_id", 1).append("count", 5));
    }

    @Test
    void createsAnIndexOnceAndListsIt() {
        var _ = things.createIndex(Indexes.ascending("town", "number"));
        var _ = things.createIndex(Indexes.ascending("town", "number"));
        var _ = things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));

        assertThat(things.listIndexes().into(new ArrayList<>()))
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "town_1_number_1", "code_1");
    }

    @Test
    void forgetsADroppedCollectionAndDatabase() {
        var _ = things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        var _ = things.insertOne(new Document("code", 1));

        things.drop();
        var _ = things.insertMany(List.of(new Document("code", 1), new Document("code", 1)));
        assertThat(things.countDocuments()).isEqualTo(2);

        client.getDatabase("d").drop();
        assertThat(client.listDatabaseNames()).doesNotContain("d");
        assertThat(things.countDocuments()).isZero();
    }
}
