package city.wutong.infrastructure.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTests {

    private static final int THINGS = 300;
    private static final int CHANGES = 3_000;

    @TempDir
    Path directory;

    @Test
    void leavesTheDocumentsAndLittleElseWhenAChangedStoreIsClosed() throws Exception {
        try (var store = DocumentStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("d").getCollection("things");
            var _ = things.insertMany(IntStream.range(0, THINGS)
                    .mapToObj(id -> new Document("_id", id).append("note", "x".repeat(5_000)))
                    .toList());
            for (var change = 0; change < CHANGES; change++) {
                var _ = things.updateOne(eq("_id", change % THINGS), Updates.set("last", change));
            }
        }

        assertThat(Files.size(directory.resolve("documents.mv"))).isLessThan(2L * THINGS * 5_000);
        assertThat(directory).isDirectoryNotContaining("glob:**.copy");
        try (var store = DocumentStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("d").getCollection("things");
            assertThat(things.find().into(new ArrayList<>()))
                    .hasSize(THINGS)
                    .allSatisfy(thing -> assertThat(thing.getInteger("last")).isGreaterThanOrEqualTo(CHANGES - THINGS));
        }
    }
}
