package city.wutong.starter.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AutoConfiguration(before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class})
@EnableMethodSecurity(jsr250Enabled = true)
@Import(TokenCheck.class)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/public/**",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/actuator/info",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml"
    };

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain whoMayEnter(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var unauthenticated = new ToldAsProblem(problems);
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie carries authority here
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests
                        // Both are the second half of a request that was let in, or its failure.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(unauthenticated).accessDeniedHandler(unauthenticated))
                .oauth2ResourceServer(tokens -> tokens.bearerTokenResolver(new BoundedToken())
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(unauthenticated)
                        .withObjectPostProcessor(unauthenticated.alsoWithoutIssuer())
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(roles())))
                .build();
    }

    /** A span and a timer for each of a dozen filters would cost more than the filters. */
    @Bean
    SecurityObservationSettings filtersAreNotObserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new Roles());
        return converter;
    }

    @Bean
    WebMvcConfigurer callerAsArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                var _ = interceptors.addInterceptor(new RolesFirst());
            }
        };
    }

    @Bean
    DenyByDefault denyByDefault(ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        return new DenyByDefault(endpoints);
    }
}
