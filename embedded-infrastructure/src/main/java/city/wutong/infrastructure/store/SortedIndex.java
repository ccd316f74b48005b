package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;

/** An index whose entries are in order, so that one run of them answers an equality, a range or a sort. */
abstract class SortedIndex extends Index<Key> {

    SortedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    List<String> fields() {
        return keys();
    }

    /** The documents of a run in order; one may come more than once if {@link #isMultikey()}. */
    abstract Iterator<Key> positions(KeyRange range, boolean descending);

    /** Whether one document may have several entries, because a field holds an array. */
    abstract boolean isMultikey();

    /** Whether walking the index visits every document, in the order of its fields. */
    abstract boolean isInSortOrder();

    // Queries are planned by QueryPlan; the base class's own look-up is never reached.

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by QueryPlan");
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }
}
