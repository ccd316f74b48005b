package city.wutong.starter.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a null where the record's component is not marked as one that may be absent. */
final class MissingRules {

    private MissingRules() {}

    static void in(Record rules, String place) {
        for (var component : rules.getClass().getRecordComponents()) {
            var value = value(rules, component);
            if (value != null) {
                within(value, place + ", " + component.getName());
            } else if (!mayBeAbsent(component)) {
                throw new UnusableRuleSet(place + " does not say " + component.getName() + ".");
            }
        }
    }

    private static void within(Object value, String place) {
        switch (value) {
            case Record rules -> in(rules, place);
            case Collection<?> list -> list.forEach(entry -> present(entry, place));
            case Map<?, ?> map -> map.forEach((key, entry) -> present(entry, place + "[" + key + "]"));
            default -> {}
        }
    }

    private static void present(@Nullable Object entry, String place) {
        if (entry == null) {
            throw new UnusableRuleSet(place + " has an empty entry.");
        }
        within(entry, place);
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record rules, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(rules);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
