package city.wutong.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens of a key made for this run; a test that imports this class has a service that believes them. */
@TestConfiguration(proxyBeanMethods = false)
public class Tokens {

    private static final RSAKey KEY = key();
    private static final JwtEncoder ENCODER = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(KEY)));

    /** A token of this subject in these roles, valid for five minutes. */
    public static String of(String subject, String... roles) {
        return of(subject, Map.of(), roles);
    }

    /** The same with further claims, for example {@code division}. */
    public static String of(String subject, Map<String, Object> claims, String... roles) {
        var now = Instant.now();
        var token = JwtClaimsSet.builder()
                .issuer("http://issuer.test")
                .audience(List.of("wutong"))
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .claim("roles", List.of(roles))
                .claims(all -> all.putAll(claims));
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return ENCODER.encode(JwtEncoderParameters.from(header, token.build())).getTokenValue();
    }

    /** The value of the header {@code Authorization}. */
    public static String bearer(String subject, String... roles) {
        return "Bearer " + of(subject, roles);
    }

    /** The same with further claims. */
    public static String bearer(String subject, Map<String, Object> claims, String... roles) {
        return "Bearer " + of(subject, claims, roles);
    }

    @Bean
    JwtDecoder testTokens() throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
