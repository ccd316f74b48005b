package city.wutong.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTests {

    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

    private final List<String> checked = new ArrayList<>();
    private Instant now = NOON;
    private final InstantSource time = () -> now;
    private final RememberedTokens tokens = new RememberedTokens(this::check, time.withZone(ZoneOffset.UTC));

    @Test
    void checksATokenOnceInItsLife() {
        assertThat(tokens.decode("good")).isSameAs(tokens.decode("good"));

        assertThat(checked).containsExactly("good");
    }

    @Test
    void remembersNothingPastItsExpiry() {
        var _ = tokens.decode("good");
        now = NOON.plus(Duration.ofMinutes(5));

        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void doesNotRememberWhatWasRefused() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(checked).containsExactly("bad", "bad");
    }

    private Jwt check(String token) {
        checked.add(token);
        if (token.equals("bad") || now.isAfter(NOON)) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .expiresAt(NOON.plus(Duration.ofMinutes(5)))
                .build();
    }
}
