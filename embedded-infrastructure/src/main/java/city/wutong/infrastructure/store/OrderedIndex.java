package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** An index in memory: per entry the fields' bytes and the document's key behind them. */
final class OrderedIndex extends SortedIndex {

    /** Entry to the length of its first part, the fields' bytes. */
    private final ConcurrentSkipListMap<byte[], Integer> entries = new ConcurrentSkipListMap<>(Arrays::compareUnsigned);

    private final EntriesOf entriesOf;
    private final boolean unique;
    private int multikeyDocuments;
    private int opaqueEntries;

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.unique = unique;
        this.entriesOf = new EntriesOf(fields(), sparse);
    }

    @Override
    Iterator<Key> positions(KeyRange range, boolean descending) {
        if (range.isEmpty()) {
            return Collections.emptyIterator();
        }
        var run = entries.subMap(range.from(), range.to());
        return (descending ? run.descendingMap() : run)
                .entrySet().stream().map(OrderedIndex::position).iterator();
    }

    private static Key position(Map.Entry<byte[], Integer> entry) {
        var bytes = entry.getKey();
        return Key.ofBytes(Arrays.copyOfRange(bytes, entry.getValue(), bytes.length));
    }

    @Override
    boolean isMultikey() {
        return multikeyDocuments > 0;
    }

    @Override
    boolean isInSortOrder() {
        return !isSparse() && !isMultikey() && opaqueEntries == 0;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        refuseDuplicates(entriesOf.document(document), null, collection);
    }

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Key> collection) {
        refuseDuplicates(entriesOf.document(changed), Key.of(old.get("_id")), collection);
    }

    private void refuseDuplicates(List<IndexEntry> wanted, @Nullable Key own, MongoCollection<Key> collection) {
        if (!unique) {
            return;
        }
        for (var entry : wanted) {
            var holders = positions(KeyRange.startingWith(entry.bytes()), false);
            while (holders.hasNext()) {
                if (!Objects.equals(holders.next(), own)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(entry.values()));
                }
            }
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        count(entriesOf.document(document), position, 1);
    }

    @Override
    public Key remove(Document document) {
        var position = Key.of(document.get("_id"));
        count(entriesOf.document(document), position, -1);
        return position;
    }

    private void count(List<IndexEntry> changed, Key position, int sign) {
        multikeyDocuments += changed.stream().anyMatch(IndexEntry::fromArray) ? sign : 0;
        for (var entry : changed) {
            opaqueEntries += entry.isOpaque() ? sign : 0;
            if (sign > 0) {
                entries.put(entry.with(position), entry.bytes().length);
            } else {
                entries.remove(entry.with(position));
            }
        }
    }

    @Override
    public void updateInPlace(Document old, Document changed, Key position, MongoCollection<Key> collection) {
        var before = entriesOf.document(old);
        var after = entriesOf.document(changed);
        if (!before.equals(after)) {
            count(before, position, -1);
            count(after, position, 1);
        }
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        return null;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
