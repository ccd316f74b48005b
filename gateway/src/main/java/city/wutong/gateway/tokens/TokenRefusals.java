package city.wutong.gateway.tokens;

import city.wutong.gateway.problems.Problem;
import city.wutong.gateway.problems.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says no to a caller without a valid token, and says so when the issuer, not the caller, is at fault. */
@Component
class TokenRefusals
        implements AuthenticationEntryPoint, AccessDeniedHandler, ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof AuthenticationServiceException) {
            Problem.of(ProblemCode.ISSUER_UNAVAILABLE, request).writeTo(response, RETRY_AFTER);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(cause));
        Problem.of(ProblemCode.UNAUTHENTICATED, request).writeTo(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        Problem.of(ProblemCode.FORBIDDEN, request).writeTo(response);
    }

    // The filter's own handler throws on when keys cannot be fetched, which would become a 500.
    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(this::commence);
        return filter;
    }

    private static String challenge(AuthenticationException cause) {
        return cause instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer";
    }
}
