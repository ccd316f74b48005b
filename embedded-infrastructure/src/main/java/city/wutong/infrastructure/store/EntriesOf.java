package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a document's entries for an index on some fields: one, or one for each element of an array. */
record EntriesOf(List<String> fields, boolean sparse) {

    List<IndexEntry> document(Document document) {
        var found = fields.stream()
                .map(field -> Utils.getSubdocumentValueCollectionAware(document, field))
                .toList();
        if (sparse && found.stream().allMatch(Missing.class::isInstance)) {
            return List.of();
        }
        refuseParallelArrays(found);
        var hasArray = found.stream().anyMatch(Collection.class::isInstance);
        return combinations(found).stream()
                .map(values -> new IndexEntry(values, hasArray))
                .distinct()
                .toList();
    }

    private static List<List<@Nullable Object>> combinations(List<Object> found) {
        List<List<@Nullable Object>> combinations = List.of(List.of());
        for (var value : found) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (var beginning : combinations) {
                for (var element : elements(value)) {
                    List<@Nullable Object> next = new ArrayList<>(beginning);
                    next.add(element);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    /** An empty array stands in the index as nothing does, so that a query for nothing finds it. */
    private static Collection<? extends @Nullable Object> elements(@Nullable Object value) {
        if (value instanceof Collection<?> array && !array.isEmpty()) {
            return array;
        }
        List<@Nullable Object> single = new ArrayList<>();
        single.add(value instanceof Collection<?> || value instanceof Missing ? null : value);
        return single;
    }

    private void refuseParallelArrays(List<Object> found) {
        var roots = new ArrayList<String>();
        for (var position = 0; position < fields.size(); position++) {
            var root = Utils.firstFragment(fields.get(position));
            if (found.get(position) instanceof Collection<?> && !roots.contains(root)) {
                roots.add(root);
            }
        }
        if (roots.size() > 1) {
            throw new CannotIndexParallelArraysError(roots);
        }
    }
}
