package city.wutong.infrastructure.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The issuer's own context; no service's scan or auto-configuration reaches it. */
@Configuration(proxyBeanMethods = false)
@Import(IssuerSecurity.class)
class IssuerConfiguration {

    @Bean
    TomcatServletWebServerFactory server(IssuerAddress address) {
        var factory = new TomcatServletWebServerFactory(address.port());
        factory.setAddress(InetAddress.getLoopbackAddress());
        // Without it Tomcat answers 404 before any filter is asked, and all here is filters.
        factory.setRegisterDefaultServlet(true);
        // Cookies know no ports: the gateway's page on the same host must not see this one as its own.
        factory.getSettings().getSession().getCookie().setName("WUTONG_ISSUER");
        return factory;
    }

    @Bean
    AuthorizationServerSettings settings(IssuerAddress address) {
        return AuthorizationServerSettings.builder().issuer(address.uri()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(SigningKey key) {
        return new ImmutableJWKSet<>(key.asSet());
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    MintingTokens mintingTokens(IssuerAddress address, JWKSource<SecurityContext> keys) {
        return new MintingTokens(address, new NimbusJwtEncoder(keys));
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(Clients.all());
    }

    @Bean
    PasswordEncoder passwords() {
        return new PlainPasswords();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(Accounts.all().stream()
                .map(account -> User.withUsername(account.id())
                        .password(account.password())
                        .authorities(account.roles().toArray(String[]::new))
                        .build())
                .toList());
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokens(JWKSource<SecurityContext> keys) {
        var generator = new JwtGenerator(new NimbusJwtEncoder(keys));
        generator.setJwtCustomizer(accessTokens());
        return new DelegatingOAuth2TokenGenerator(generator, Renewal.tokens());
    }

    private static OAuth2TokenCustomizer<JwtEncodingContext> accessTokens() {
        return context -> {
            var holder = context.<Authentication>getPrincipal();
            if (holder != null && OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                TokenClaims.describe(Accounts.named(holder.getName()), context.getClaims());
            }
        };
    }
}
