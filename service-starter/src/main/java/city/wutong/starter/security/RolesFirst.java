package city.wutong.starter.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns away whoever lacks the role before the request's body is read: the check around the method comes after that.
 */
class RolesFirst implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            allowed(method).ifPresent(RolesFirst::require);
        }
        return true;
    }

    private static Optional<RolesAllowed> allowed(HandlerMethod method) {
        // What the method says of itself goes before what its class says of all.
        if (method.hasMethodAnnotation(PermitAll.class) || method.hasMethodAnnotation(DenyAll.class)) {
            return Optional.empty();
        }
        return Stream.of(method.getMethod(), method.getBeanType())
                .flatMap(place ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, RolesAllowed.class)))
                .findFirst();
    }

    private static void require(RolesAllowed allowed) {
        var caller = Caller.current();
        if (Arrays.stream(allowed.value()).noneMatch(caller::has)) {
            throw new AccessDeniedException("Not in one of the roles that may do this");
        }
    }
}
