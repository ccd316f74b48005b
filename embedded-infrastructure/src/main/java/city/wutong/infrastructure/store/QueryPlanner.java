package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the way into a collection that leaves a query the fewest documents to look at. */
final class QueryPlanner {

    /** So few are read and sorted faster than a longer walk in order. */
    private static final int FEW = 1_000;

    private static final int MOST_RUNS = 2_000;

    private final List<SortedIndex> indexes;

    QueryPlanner(List<Index<Key>> indexes) {
        this.indexes = indexes.stream().map(SortedIndex.class::cast).toList();
    }

    /** Empty if no index helps. */
    Optional<Candidates> plan(Document query, @Nullable Document orderBy, int limit) {
        var conditions = Conditions.of(query);
        var ways = new ArrayList<Access>();
        for (var index : indexes) {
            extend(index, conditions, List.of(new byte[0]), 0, ways);
        }
        if (limit > 0 && orderBy != null) {
            var ordered = waysInOrder(ways, orderBy);
            if (ordered.isPresent()) {
                return narrowest(ways, FEW)
                        .map(Access::candidates)
                        .or(() -> ordered.map(way -> way.candidatesInOrder(orderBy)));
            }
        }
        return narrowest(ways, Integer.MAX_VALUE).map(Access::candidates);
    }

    private Optional<Access> waysInOrder(List<Access> narrowing, Document orderBy) {
        return narrowing.stream()
                .filter(way -> way.serves(orderBy))
                .findFirst()
                .or(() -> indexes.stream()
                        .map(Access::whole)
                        .filter(way -> way.serves(orderBy))
                        .findFirst());
    }

    /** Goes along the index's fields as long as the query gives values for them; a range ends the way. */
    private static void extend(
            SortedIndex index, Conditions conditions, List<byte[]> beginnings, int position, List<Access> ways) {
        var field = position < index.fields().size() ? index.fields().get(position) : "";
        var longer = conditions.choices(field).stream()
                .filter(values -> values.size() * (long) beginnings.size() <= MOST_RUNS)
                .toList();
        for (var values : longer) {
            extend(index, conditions, append(beginnings, values), position + 1, ways);
        }
        var bounds = conditions.bounds(field);
        if (longer.isEmpty() && !bounds.isNone()) {
            var ranges = beginnings.stream()
                    .map(beginning -> bounds.behind(beginning, index.isMultikey()))
                    .toList();
            ways.add(new Access(index, ranges, position));
        } else if (longer.isEmpty() && position > 0) {
            ways.add(new Access(
                    index, beginnings.stream().map(KeyRange::startingWith).toList(), position));
        }
    }

    private static List<byte[]> append(List<byte[]> beginnings, List<Object> values) {
        return beginnings.stream()
                .flatMap(beginning -> values.stream()
                        .map(value -> Bounds.join(
                                beginning, new OrderedBytes().append(value).toBytes())))
                .toList();
    }

    /** Walks all ways side by side: the first to end is the shortest, and finding it costs no more than it is long. */
    private static Optional<Access> narrowest(List<Access> ways, int atMost) {
        if (ways.size() < 2 && atMost == Integer.MAX_VALUE) {
            return ways.stream().findFirst();
        }
        List<Iterator<Key>> walks = ways.stream().map(way -> way.entries(false)).toList();
        for (var step = 0; step <= atMost && !walks.isEmpty(); step++) {
            for (var way = 0; way < walks.size(); way++) {
                if (!walks.get(way).hasNext()) {
                    return Optional.of(ways.get(way));
                }
                var _ = walks.get(way).next();
            }
        }
        return Optional.empty();
    }
}
