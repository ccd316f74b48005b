package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way into a collection: some runs of an index.
 *
 * @param fixed how many of the index's first fields have one value each in every run
 */
record Access(SortedIndex index, List<KeyRange> ranges, int fixed) {

    static Access whole(SortedIndex index) {
        return new Access(index, List.of(KeyRange.ALL), 0);
    }

    /** The documents' keys, taken from the index one by one as they are asked for. */
    Iterator<Key> entries(boolean descending) {
        return new Runs(
                ranges.stream().map(range -> index.positions(range, descending)).iterator());
    }

    Candidates candidates() {
        return new Candidates(StoredCollection.stream(entries(false)).distinct(), false);
    }

    Candidates candidatesInOrder(Document orderBy) {
        return new Candidates(StoredCollection.stream(entries(isDescending(orderBy))), true);
    }

    /** Whether the documents come in this order, up or down: the fixed fields may stand anywhere in it. */
    boolean serves(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty() || ranges.size() != 1 || !index.isInSortOrder()) {
            return false;
        }
        if (orderBy.values().stream().map(Access::isDescending).distinct().count() != 1) {
            return false;
        }
        var fields = index.fields();
        var wanted = orderBy.keySet().stream()
                .filter(field -> !fields.subList(0, fixed).contains(field))
                .toList();
        // Entries of the same values are in the order of their documents' keys.
        var walked = Stream.concat(fields.subList(fixed, fields.size()).stream(), Stream.of("_id"))
                .distinct()
                .toList();
        return wanted.size() <= walked.size()
                && walked.subList(0, wanted.size()).equals(wanted);
    }

    private static boolean isDescending(Document orderBy) {
        return isDescending(orderBy.values().iterator().next());
    }

    private static boolean isDescending(Object direction) {
        return direction instanceof Number number && number.intValue() < 0;
    }
}
