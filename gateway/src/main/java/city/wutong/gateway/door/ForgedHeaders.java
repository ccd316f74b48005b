package city.wutong.gateway.door;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Headers that only the platform's own parts may set. From outside they are dropped, not refused. */
final class ForgedHeaders {

    private static final List<String> FAMILIES = List.of("x-forwarded-", "ce-", "ce_", "x-wutong-");
    private static final Set<String> NAMES = Set.of(
            "forwarded",
            "wutong-actor",
            "baggage",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override");

    private ForgedHeaders() {}

    static boolean include(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
    }
}
