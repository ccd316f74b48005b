package city.wutong.starter.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start with an endpoint that does not say who may use it. */
class DenyByDefault implements SmartInitializingSingleton {

    private static final List<String> OTHERS = List.of("org.springdoc.", "org.springframework.");

    private final ObjectProvider<RequestMappingHandlerMapping> endpoints;

    DenyByDefault(ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var silent = endpoints.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(endpoint -> !isOthers(endpoint) && !saysWho(endpoint))
                .map(endpoint -> endpoint.getBeanType().getSimpleName() + "."
                        + endpoint.getMethod().getName())
                .distinct()
                .sorted()
                .toList();
        if (!silent.isEmpty()) {
            throw new FailureAnalyzedException(
                    "It is not said who may use " + String.join(", ", silent) + ".",
                    "Annotate the method or its controller with @RolesAllowed, @PermitAll or @DenyAll.");
        }
    }

    private static boolean isOthers(HandlerMethod endpoint) {
        var type = endpoint.getBeanType();
        return ErrorController.class.isAssignableFrom(type) || OTHERS.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean saysWho(HandlerMethod endpoint) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                .anyMatch(who -> AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), who)
                        || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), who));
    }
}
