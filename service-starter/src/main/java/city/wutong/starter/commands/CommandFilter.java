package city.wutong.starter.commands;

import city.wutong.starter.web.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.UrlPathHelper;

/**
 * Binds the command of a changing request: key, expected version, and a digest of what is asked (IETF Idempotency-Key
 * draft).
 */
class CommandFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    private static final Pattern KEYS = Pattern.compile("[!-~]{1,128}");
    private static final Pattern TAGS = Pattern.compile("\"?(\\d{1,18})\"?");

    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final HandlerExceptionResolver problems;

    CommandFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    /** The decoded path decides, as it does when the handler is chosen. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !UrlPathHelper.defaultInstance.getPathWithinApplication(request).startsWith("/api/")
                || Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        Command command;
        Asked asked;
        try {
            var key = keyOf(request);
            var expected = expectedOf(request);
            asked = Asked.by(request);
            command = new Command(principalOf(caller), roleOf(caller), key, expected, asked::digest);
        } catch (Refused refused) {
            var _ = problems.resolveException(request, response, null, refused);
            return;
        }
        var slot = command.principal() + "\n" + command.key();
        if (command.key() != null && !inFlight.add(slot)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            var _ = problems.resolveException(request, response, null, new KeyInFlight(command.key()));
            return;
        }
        try {
            carryOut(command, asked.request(), response, chain);
        } finally {
            if (command.key() != null) {
                inFlight.remove(slot);
            }
        }
    }

    private static void carryOut(
            Command command, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(Command.CURRENT, command).call(() -> {
                chain.doFilter(request, response);
                return command;
            });
        } catch (IOException | ServletException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static @Nullable String keyOf(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key == null
                ? HttpMethod.POST.matches(request.getMethod())
                : !KEYS.matcher(key).matches()) {
            throw new KeyMissing();
        }
        return key;
    }

    private static @Nullable Long expectedOf(HttpServletRequest request) {
        var tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) {
            return null;
        }
        var version = TAGS.matcher(tag);
        if (!version.matches()) {
            throw new VersionUnreadable();
        }
        return Long.valueOf(version.group(1));
    }

    private static String principalOf(@Nullable Authentication caller) {
        return caller == null ? "nobody" : caller.getName();
    }

    private static String roleOf(@Nullable Authentication caller) {
        return Optional.ofNullable(caller).stream()
                .flatMap(known -> known.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                .map(authority -> authority.substring("ROLE_".length()))
                .sorted()
                .findFirst()
                .orElse("NOBODY");
    }
}
