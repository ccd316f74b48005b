package city.wutong.gateway.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once in its short life instead of at every request: the arithmetic is the dearest part of
 * a small one. What was refused is not remembered, and nothing is remembered past its expiry.
 */
class RememberedTokens implements JwtDecoder {

    private static final int MANY = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> checked =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(LONGEST).build();

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var known = checked.getIfPresent(token);
        if (known != null && isAlive(known)) {
            return known;
        }
        var fresh = decoder.decode(token);
        checked.put(token, fresh);
        return fresh;
    }

    private boolean isAlive(Jwt token) {
        var expiry = token.getExpiresAt();
        return expiry != null && clock.instant().isBefore(expiry);
    }
}
