package city.wutong.starter.commands;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        Command command;
        try {
            command = commandOf(request, caller);
        } catch (KeyMissing | VersionUnreadable refused) {
            var _ = problems.resolveException(request, response, null, refused);
            return;
        }
        var slot = command.principal() + "\n" + command.key();
        if (command.key() != null && !inFlight.add(slot)) {
            var _ = problems.resolveException(request, response, null, new KeyInFlight(command.key()));
            return;
        }
        try {
            carryOut(command, request, response, chain);
        } finally {
            inFlight.remove(slot);
        }
    }

    private static void carryOut(
            Command command, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(Command.CURRENT, command).call(() -> {
                chain.doFilter(new DigestedRequest(request, command.asked()), response);
                return command;
            });
        } catch (IOException | ServletException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static Command commandOf(HttpServletRequest request, @Nullable Authentication caller) {
        var key = request.getHeader(KEY);
        if (key == null
                ? HttpMethod.POST.matches(request.getMethod())
                : !KEYS.matcher(key).matches()) {
            throw new KeyMissing();
        }
        var asked = sha256();
        asked.update((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes());
        return new Command(principalOf(caller), roleOf(caller), key, expectedOf(request), asked);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
