package city.wutong.gateway.tokens;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** What lies under /api needs a valid token; elsewhere none is needed, but one that is sent is checked too. */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    @Bean
    SecurityFilterChain tokens(HttpSecurity http, TokenRefusals refusals, TokenSettings settings) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .bearerTokenResolver(new BoundedTokens(settings.longestToken()))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie ever proves who is asking
                .headers(AbstractHttpConfigurer::disable) // the door has set them, also for what never gets here
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A span and a timer for each of a dozen filters would cost more than the filters. */
    @Bean
    SecurityObservationSettings filtersAreNotObserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JwtDecoder tokenDecoder(TokenSettings settings) throws MalformedURLException {
        var decoder = NimbusJwtDecoder.withJwkSource(new IssuerKeys(URI.create(settings.keys())))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<Iterable<?>>(JwtClaimNames.AUD, audience -> names(audience, settings.audience())),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank())));
        return new RememberedTokens(decoder, Clock.systemUTC());
    }

    private static boolean names(@Nullable Iterable<?> audience, String wanted) {
        if (audience != null) {
            for (var name : audience) {
                if (wanted.equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
