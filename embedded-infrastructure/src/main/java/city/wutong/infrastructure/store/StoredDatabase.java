package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** One database: its collections are maps of the store file, its indexes are built in memory when it is opened. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private static final String PREFIX = "documents.";

    private final StoreFile file;
    private final LongAdder reads = new LongAdder();

    StoredDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    static Optional<String> databaseOf(String mapName) {
        if (!mapName.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return Optional.of(mapName.substring(PREFIX.length(), mapName.indexOf('.', PREFIX.length())));
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equals("find")) {
            return super.handleCommand(channel, command, StoreBackend.inBatches(query), databases, oplog);
        }
        var matched = Matched.of(command, query);
        var collection = matched.map(from -> resolveCollection(from.collection(), false));
        if (matched.isPresent() && collection.isPresent()) {
            return matched.get().run(collection.get(), databases, oplog);
        }
        if (OrderedWrites.concern(command, query)) {
            return OrderedWrites.of(command, query)
                    .runUntilOneFails(one -> super.handleCommand(channel, command, one, databases, oplog));
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, file.map(mapOf(name)), cursorRegistry, reads);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new IdIndex(name, keys, file.map(mapOf(collection)));
        }
        return new OrderedIndex(name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, sparse, false);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.remove(mapOf(name));
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        var oldMap = PREFIX + collection.getFullName();
        super.moveCollection(oldDatabase, collection, newName);
        file.rename(oldMap, mapOf(newName));
    }

    private String mapOf(String collection) {
        return PREFIX + getFullCollectionNamespace(collection);
    }

    long documentsRead() {
        return reads.sum();
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return file.size();
    }
}
