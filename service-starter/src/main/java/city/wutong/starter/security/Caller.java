package city.wutong.starter.security;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who calls, as the token tells it. Controllers take it as a parameter.
 *
 * @param id the token's subject
 * @param division the claim {@code division}, if the caller is bound to one
 * @param organisation the claim {@code organisation}, if the caller belongs to one
 * @param volunteer the claim {@code volunteer}, if the caller is one
 */
@Hidden
public record Caller(
        String id,
        Set<String> roles,
        @Nullable String division,
        @Nullable String organisation,
        @Nullable String volunteer) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The caller of the request this thread answers; without a valid token the answer is 401. */
    public static Caller current() {
        return present().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No token came"));
    }

    /** The caller, or nothing on public paths and outside requests. */
    public static Optional<Caller> present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken known
                ? Optional.of(of(known))
                : Optional.empty();
    }

    private static Caller of(JwtAuthenticationToken known) {
        var token = known.getToken();
        return new Caller(
                known.getName(),
                known.getAuthorities().stream()
                        .map(granted -> String.valueOf(granted.getAuthority()))
                        .filter(authority -> authority.startsWith(Roles.PREFIX))
                        .map(authority -> authority.substring(Roles.PREFIX.length()))
                        .collect(Collectors.toUnmodifiableSet()),
                text(token, "division"),
                text(token, "organisation"),
                text(token, "volunteer"));
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
    }
}
