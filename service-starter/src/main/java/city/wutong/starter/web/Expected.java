package city.wutong.starter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Says in a caller's words which form a value must have. */
class Expected {

    private Expected() {}

    static String form(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong form";
        }
        var boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed.isEnum()) {
            return Arrays.stream(boxed.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (boxed == LocalDate.class) {
            return "must be a date such as 2026-01-31";
        }
        if (boxed == Instant.class) {
            return "must be an instant such as 2026-01-31T08:00:00Z";
        }
        if (Number.class.isAssignableFrom(boxed)) {
            return "must be a number within its range";
        }
        if (boxed == Boolean.class) {
            return "must be true or false";
        }
        return boxed == String.class ? "must be a text" : "has the wrong form";
    }
}
