package city.wutong.gateway.tokens;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Takes the token from the Authorization header only, and refuses one so long that reading it would be work. */
class BoundedTokens implements BearerTokenResolver {

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();
    private final int longest;

    BoundedTokens(int longest) {
        this.longest = longest;
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var token = header.resolve(request);
        if (token != null && token.length() > longest) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("The token is too long"));
        }
        return token;
    }
}
