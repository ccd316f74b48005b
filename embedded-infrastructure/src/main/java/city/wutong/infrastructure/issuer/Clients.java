package city.wutong.infrastructure.issuer;

import city.wutong.infrastructure.issuer.Accounts.Account;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: each account for itself, and the console for whoever signs in. */
final class Clients {

    static final String CONSOLE = "console";

    /** The console is served by the gateway. */
    static final List<String> CONSOLE_ORIGINS = List.of("http://127.0.0.1:18480", "http://localhost:18480");

    /** How long whoever signed in may have the session renewed. */
    private static final Duration WORKING_DAY = Duration.ofHours(10);

    private Clients() {}

    static List<RegisteredClient> all() {
        return Stream.concat(Stream.of(console()), Accounts.all().stream().map(Clients::client))
                .toList();
    }

    private static RegisteredClient console() {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> CONSOLE_ORIGINS.forEach(origin -> {
                    uris.add(origin + "/");
                    uris.add(origin + "/callback");
                }))
                .postLogoutRedirectUris(uris -> CONSOLE_ORIGINS.forEach(origin -> uris.add(origin + "/")))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TokenClaims.VALIDITY)
                        .refreshTokenTimeToLive(WORKING_DAY)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    private static RegisteredClient client(Account account) {
        return RegisteredClient.withId(account.id())
                .clientId(account.id())
                .clientSecret(account.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TokenClaims.VALIDITY)
                        .build())
                .build();
    }
}
