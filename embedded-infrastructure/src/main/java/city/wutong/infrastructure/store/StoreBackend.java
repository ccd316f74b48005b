package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All databases of one store file; answers a command when what it wrote or saw is durable. */
final class StoreBackend extends AbstractMongoBackend {

    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    // As many as a reply of MongoDB's size limit holds for documents of ordinary size.
    private static final int BATCH = 1_000;

    private final StoreFile file;
    private final Runnable compaction;
    private final GroupCommit commits;
    private final Housekeeping housekeeping;
    private final Map<String, StoredDatabase> databases = new ConcurrentHashMap<>();

    StoreBackend(StoreFile file, Durability durability, Runnable compaction) {
        this.file = file;
        this.compaction = compaction;
        this.commits = new GroupCommit(file, durability);
        this.housekeeping = new Housekeeping(file, commits);
        for (var name : file.names()) {
            StoredDatabase.databaseOf(name).ifPresent(database -> {
                var _ = resolveDatabase(database);
            });
        }
        if (!file.isInMemory()) {
            housekeeping.begin();
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        // The base class opens a database again to list it, which would build its indexes again.
        return databases.computeIfAbsent(name, _ -> new StoredDatabase(name, file, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var isWriting = WRITING.contains(command.toLowerCase(Locale.ROOT));
        var answer = isWriting
                ? commits.write(() -> super.handleCommand(channel, database, command, query))
                : super.handleCommand(channel, database, command, query);
        if (!file.isInMemory()) {
            commits.await();
        }
        return answer;
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        query.putIfAbsent("batchSize", BATCH);
        return super.handleGetMore(database, command, query);
    }

    static Document inBatches(Document find) {
        find.putIfAbsent("batchSize", BATCH);
        return find;
    }

    long documentsRead() {
        return databases.values().stream()
                .mapToLong(StoredDatabase::documentsRead)
                .sum();
    }

    @Override
    public void close() {
        super.close();
        housekeeping.close();
        var isWorthCopying = file.isWorthCopying();
        file.close();
        if (isWorthCopying) {
            compaction.run();
        }
    }
}
