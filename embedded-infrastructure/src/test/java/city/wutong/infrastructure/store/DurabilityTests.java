package city.wutong.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store in a process of its own is killed while several clients write; what it acknowledged is there afterwards. */
class DurabilityTests {

    private static final int WRITERS = 6;
    private static final int ACKNOWLEDGED = 600;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Durability.class)
    void losesNoAcknowledgedWriteWhenItsProcessIsKilled(Durability durability) throws Exception {
        var child = StoreProcess.start(directory, durability);
        var acknowledged = writeUntilKilled(child);

        try (var store = DocumentStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            var found = new HashSet<Integer>();
            things(client).find().forEach(thing -> found.add(thing.getInteger("_id")));
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
            assertThat(found).containsAll(acknowledged);
            assertThat(indexed(client)).isEqualTo(found);
        }
    }

    private static Set<Integer> writeUntilKilled(StoreProcess child) throws Exception {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        var enough = new Semaphore(0);
        try (var client = MongoClients.create(child.uri());
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var _ = things(client).createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            for (var writer = 0; writer < WRITERS; writer++) {
                var first = writer * 1_000_000;
                writers.execute(() -> write(things(client), first, acknowledged, enough));
            }
            enough.acquire(ACKNOWLEDGED);
            child.kill();
        }
        return acknowledged;
    }

    private static void write(
            MongoCollection<Document> things, int first, Set<Integer> acknowledged, Semaphore enough) {
        try {
            for (var id = first; ; id++) {
                var _ = things.insertOne(new Document("_id", id).append("code", "c-" + id));
                acknowledged.add(id);
                enough.release();
            }
        } catch (MongoException killed) {
            enough.release();
        }
    }

    private static Set<Integer> indexed(MongoClient client) {
        var codes = new ArrayList<String>();
        things(client).find().forEach(thing -> codes.add(thing.getString("code")));
        var ids = new HashSet<Integer>();
        things(client)
                .find(new Document("code", new Document("$in", List.copyOf(codes))))
                .forEach(thing -> ids.add(thing.getInteger("_id")));
        return ids;
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("d").getCollection("things");
    }

    /** A store alone in a JVM. */
    record StoreProcess(Process process, String uri) {

        static StoreProcess start(Path directory, Durability durability) throws IOException {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StoreProcess.class.getName(),
                            directory.toString(),
                            durability.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var uri = process.inputReader().readLine();
            return new StoreProcess(process, uri);
        }

        void kill() throws InterruptedException {
            var _ = process.destroyForcibly().waitFor();
        }

        static void main(String[] arguments) throws InterruptedException {
            var store = DocumentStore.start(Path.of(arguments[0]), 0, Durability.valueOf(arguments[1]));
            System.out.println(store.uri());
            Thread.currentThread().join();
        }
    }
}
