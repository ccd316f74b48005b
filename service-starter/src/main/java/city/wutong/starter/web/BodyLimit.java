package city.wutong.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Takes bodies up to 1 MiB, and uploads of files (multipart, or to a path that ends in {@code /imports}) up to 64 MiB;
 * an announced length is refused before a byte is read.
 */
class BodyLimit extends OncePerRequestFilter {

    static final long ORDINARY = 1 << 20;
    static final long UPLOAD = 64 << 20;

    private final HandlerExceptionResolver problems;

    BodyLimit(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var limit = isUpload(request) ? UPLOAD : ORDINARY;
        if (request.getContentLengthLong() > limit) {
            var _ = problems.resolveException(request, response, null, new BodyTooLarge(limit));
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        if (request.getRequestURI().endsWith("/imports")) {
            return true;
        }
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
