package city.wutong.gateway.routes;

import java.util.Set;
import org.springframework.stereotype.Component;

/** A few names for the many paths, fit for a metric. */
@Component
public class RouteNames {

    private final Set<String> services;

    RouteNames(RouteSettings settings) {
        this.services = settings.addresses().keySet();
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
