package city.wutong.infrastructure.issuer;

import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets the console, which can keep no secret, renew a session: each refresh token is good once and is replaced (RFC
 * 9700, section 2.2.2). The library offers this to clients with a secret only.
 */
final class Renewal implements AuthenticationProvider {

    private static final Base64StringKeyGenerator VALUES =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 96);

    private final RegisteredClientRepository clients;

    Renewal(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /** Recognises a request to renew by a client that names itself and shows no secret. */
    static AuthenticationConverter requests() {
        return request -> {
            var client = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
            var renews = AuthorizationGrantType.REFRESH_TOKEN
                    .getValue()
                    .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
            var hasSecret = request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null
                    || request.getHeader("Authorization") != null;
            return renews && client != null && !hasSecret ? new Request(client) : null;
        };
    }

    /** A new refresh token for each token of a person. */
    static OAuth2TokenGenerator<OAuth2RefreshToken> tokens() {
        return context -> {
            if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
                return null;
            }
            var settings = context.getRegisteredClient().getTokenSettings();
            var now = Instant.now();
            return new OAuth2RefreshToken(VALUES.generateKey(), now, now.plus(settings.getRefreshTokenTimeToLive()));
        };
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        var client = clients.findByClientId(Objects.toString(request.getPrincipal()));
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> request) {
        return Request.class.equals(request);
    }

    private static final class Request extends OAuth2ClientAuthenticationToken {

        private static final long serialVersionUID = 1L;

        Request(String client) {
            super(client, ClientAuthenticationMethod.NONE, null, null);
        }
    }
}
