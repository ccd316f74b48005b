package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the collection's own map, which is kept in that order. */
final class IdIndex extends SortedIndex {

    private final MVMap<byte[], byte[]> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<byte[], byte[]> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    Iterator<Key> positions(KeyRange range, boolean descending) {
        return new IdRun(documents, range, descending);
    }

    @Override
    boolean isMultikey() {
        return false;
    }

    @Override
    boolean isInSortOrder() {
        return documents.isEmpty()
                || (!ValueType.isOpaque(documents.firstKey()) && !ValueType.isOpaque(documents.lastKey()));
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        var key = Key.of(document.get("_id"));
        return documents.containsKey(key.bytes()) ? key : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        var id = document.get("_id");
        if (documents.containsKey(Key.of(id).bytes())) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(new Object[] {id}));
        }
    }

    @Override
    public Key remove(Document document) {
        return Key.of(document.get("_id"));
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    // The collection itself writes the map.

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {}

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(Document old, Document changed, Key position, MongoCollection<Key> collection) {}

    @Override
    public void drop() {}
}
