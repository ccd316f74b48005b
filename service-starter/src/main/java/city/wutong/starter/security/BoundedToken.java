package city.wutong.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Reads the token from the header only, and none that is longer than an honest one can be. */
class BoundedToken implements BearerTokenResolver {

    private static final int LONGEST = 8192;

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var token = header.resolve(request);
        if (token != null && token.length() > LONGEST) {
            throw new InvalidBearerTokenException("The token is too long");
        }
        return token;
    }
}
