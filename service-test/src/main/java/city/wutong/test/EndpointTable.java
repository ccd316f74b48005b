package city.wutong.test;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All endpoints of a service with their roles, compared with the committed table: a new one must be written there too.
 */
public final class EndpointTable {

    private static final List<Class<? extends Annotation>> WHO =
            List.of(DenyAll.class, RolesAllowed.class, PermitAll.class);

    private EndpointTable() {}

    /** The endpoints of our own controllers, by path and method. */
    public static List<Endpoint> of(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    /** Fails unless the file holds exactly these endpoints; {@code -Dendpoints.write=true} writes it anew. */
    public static void compare(ApplicationContext context, Path committed) {
        var table = of(context).stream().map(Endpoint::toString).collect(Collectors.joining("\n", "", "\n"));
        Committed.compare(table, committed, "endpoints.write");
    }

    private static boolean isOurs(HandlerMethod handler) {
        var type = handler.getBeanType();
        return type.getName().startsWith("city.wutong.") && !ErrorController.class.isAssignableFrom(type);
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Endpoint(path, "ANY", roles(path, handler)))
                        : methods.stream().map(method -> new Endpoint(path, method.name(), roles(path, handler))));
    }

    private static SortedSet<String> roles(String path, HandlerMethod handler) {
        var roles = new TreeSet<String>();
        // What the method says counts before what its controller says.
        switch (who(handler)) {
            case RolesAllowed allowed -> roles.addAll(List.of(allowed.value()));
            case PermitAll _ -> roles.add(path.startsWith("/public/") ? Endpoint.ANYBODY : Endpoint.ANY_CALLER);
            case null, default -> roles.add(Endpoint.NOBODY);
        }
        return roles;
    }

    private static @Nullable Annotation who(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .flatMap(place -> WHO.stream()
                        .map(who -> (Annotation) AnnotatedElementUtils.findMergedAnnotation(place, who))
                        .filter(Objects::nonNull))
                .findFirst()
                .orElse(null);
    }
}
