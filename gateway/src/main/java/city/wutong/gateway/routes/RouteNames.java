package city.wutong.gateway.routes;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A few names for the many paths, fit for a metric. */
@Component
public class RouteNames {

    private final Set<String> services;

    RouteNames(RouteSettings settings) {
        this.services = settings.addresses().keySet();
    }

    /** All that {@link #of} answers. */
    public Set<String> all() {
        return Stream.concat(services.stream(), Stream.of("docs", "other")).collect(Collectors.toUnmodifiableSet());
    }

    /** The service a path leads to, {@code docs}, or {@code other}. */
    public String of(String path) {
        var parts = path.split("/", 4);
        var first = parts.length > 1 ? parts[1] : "";
        return switch (first) {
            case "api", "public" -> parts.length > 2 && services.contains(parts[2]) ? parts[2] : "other";
            case "docs" -> "docs";
            default -> "other";
        };
    }
}
