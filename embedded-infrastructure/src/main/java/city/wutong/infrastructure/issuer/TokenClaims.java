package city.wutong.infrastructure.issuer;

import city.wutong.infrastructure.issuer.Accounts.Account;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** What an access token says of an account. */
final class TokenClaims {

    static final Duration VALIDITY = Duration.ofMinutes(5);

    private static final String AUDIENCE = "wutong";

    private TokenClaims() {}

    static void describe(Account account, JwtClaimsSet.Builder claims) {
        var _ = claims.subject(account.id()).audience(List.of(AUDIENCE)).claim("roles", account.roles());
        put(claims, "division", account.division());
        put(claims, "organisation", account.organisation());
        put(claims, "volunteer", account.volunteer());
    }

    private static void put(JwtClaimsSet.Builder claims, String name, @Nullable String value) {
        if (value != null) {
            var _ = claims.claim(name, value);
        }
    }
}
