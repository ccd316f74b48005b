package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Several updates or deletions in one command that end with the first that fails, as MongoDB ends them. */
final class OrderedWrites {

    private static final Map<String, String> LISTS = Map.of("update", "updates", "delete", "deletes");

    private final Document command;
    private final String list;
    private int matched;
    private int modified;
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();

    private OrderedWrites(Document command, String list) {
        this.command = command;
        this.list = list;
    }

    static boolean concern(String name, Document command) {
        return LISTS.containsKey(name)
                && !Boolean.FALSE.equals(command.get("ordered"))
                && writes(command, LISTS.getOrDefault(name, name)).size() > 1;
    }

    private static List<?> writes(Document command, String list) {
        return command.get(list) instanceof List<?> writes ? writes : List.of();
    }

    static OrderedWrites of(String name, Document command) {
        return new OrderedWrites(command, LISTS.getOrDefault(name, name));
    }

    Document runUntilOneFails(UnaryOperator<Document> run) {
        var writes = writes(command, list);
        for (var index = 0; index < writes.size() && errors.isEmpty(); index++) {
            var one = command.clone();
            one.put(list, List.of(writes.get(index)));
            add(index, run.apply(one));
        }
        return answer();
    }

    private void add(int index, Document result) {
        matched += number(result, "n");
        modified += number(result, "nModified");
        collect(index, result, "upserted", upserted);
        collect(index, result, "writeErrors", errors);
    }

    private static int number(Document result, String field) {
        return result.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static void collect(int index, Document result, String field, List<Document> into) {
        if (result.get(field) instanceof Iterable<?> entries) {
            for (var entry : entries) {
                var copy = new Document((Document) entry);
                copy.put("index", index);
                into.add(copy);
            }
        }
    }

    private Document answer() {
        var answer = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        return answer.append("ok", 1.0);
    }
}
