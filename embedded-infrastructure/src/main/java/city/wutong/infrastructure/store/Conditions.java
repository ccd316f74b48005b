package city.wutong.infrastructure.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query demands of single fields, all of it at once: what an index can narrow it by. */
final class Conditions {

    private final Map<String, List<List<Object>>> choices = new HashMap<>();
    private final Map<String, Bounds> bounds = new HashMap<>();

    private Conditions() {}

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.read(query);
        return conditions;
    }

    /** Lists of values for the field; the field has at least one value of every list. */
    List<List<Object>> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    Bounds bounds(String field) {
        return bounds.getOrDefault(field, Bounds.NONE);
    }

    private void read(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> all) {
                all.forEach(one -> read((Document) one));
            } else if (!field.startsWith("$")) {
                readField(field, demand);
            }
        });
    }

    private void readField(String field, @Nullable Object demand) {
        if (demand instanceof Document operators && isOperators(operators)) {
            operators.forEach((operator, operand) -> readOperator(field, operator, operand));
        } else {
            choose(field, asList(demand));
        }
    }

    private void readOperator(String field, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> choose(field, asList(operand));
            case "$in" -> choose(field, operand instanceof Collection<?> values ? values : asList(null));
            case "$all" -> {
                if (operand instanceof Collection<?> values) {
                    values.forEach(value -> choose(field, asList(value)));
                }
            }
            case "$gt", "$gte" -> bounds.merge(field, Bounds.atLeast(operand), Bounds::and);
            case "$lt", "$lte" -> bounds.merge(field, Bounds.atMost(operand), Bounds::and);
            default -> {}
        }
    }

    private static List<@Nullable Object> asList(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(value);
        return list;
    }

    private void choose(String field, Collection<? extends @Nullable Object> values) {
        var usable = new ArrayList<Object>();
        for (var value : values) {
            if (value == null || !isPoint(value)) {
                return;
            }
            usable.add(value);
        }
        choices.computeIfAbsent(field, _ -> new ArrayList<>()).add(usable);
    }

    /** Not nothing, which absent fields equal too; not an array, which equals an element as well as the whole. */
    private static boolean isPoint(Object value) {
        return !(value instanceof Missing
                || value instanceof Collection<?>
                || BsonRegularExpression.isRegularExpression(value)
                || isOperators(value));
    }

    private static boolean isOperators(Object value) {
        return value instanceof Document document && document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
