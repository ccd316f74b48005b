package city.wutong.starter.security;

import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The check of a token by the issuer's keys; a test may bring a decoder with a key of its own instead. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(JwtDecoder.class)
class TokenCheck {

    /** Before any other bean, so that a service without an issuer says so at once and starts nothing. */
    @Bean
    static BeanFactoryPostProcessor issuerIsNamed(Environment environment) {
        return _ -> {
            var _ = TokenSettings.of(environment);
        };
    }

    @Bean
    JwtDecoder jwtDecoder(Environment environment) {
        var settings = TokenSettings.of(environment);
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.keys())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(validator(settings.issuer()));
        // The real clock, also where the business's is set to another day.
        return new RememberedTokens(decoder, Clock.systemUTC());
    }

    static OAuth2TokenValidator<Jwt> validator(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtAudienceValidator(TokenSettings.AUDIENCE),
                present(JwtClaimNames.EXP),
                present(JwtClaimNames.SUB));
    }

    private static OAuth2TokenValidator<Jwt> present(String claim) {
        return new JwtClaimValidator<Object>(claim, Objects::nonNull);
    }
}
