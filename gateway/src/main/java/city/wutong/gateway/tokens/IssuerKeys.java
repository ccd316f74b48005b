package city.wutong.gateway.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys: fetched when a token first needs them, kept through an outage of the issuer, and not
 * fetched more often than every few seconds however many tokens name a key that does not exist.
 */
class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(4);
    private static final int MILLIS = 2_000;
    private static final int LARGEST_SET = 100_000;

    private final JWKSource<SecurityContext> keys;
    private volatile boolean known;

    IssuerKeys(URI address) throws MalformedURLException {
        this.keys = JWKSourceBuilder.<SecurityContext>create(
                        address.toURL(), new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST_SET))
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            var found = keys.get(selector, context);
            known = true;
            return found;
        } catch (RateLimitReachedException e) {
            if (known) {
                return List.of(); // the keys are known and this is not one of them
            }
            throw e;
        }
    }
}
