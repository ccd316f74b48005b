package city.wutong.gateway.limits;

import city.wutong.gateway.routes.RouteNames;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses are counted before a token is looked at, principals once their token has proved who they are. */
@Configuration(proxyBeanMethods = false)
class Limits {

    @Bean
    FilterRegistrationBean<CrowdFilter> crowdLimit(LimitSettings settings, MeterRegistry meters) {
        return ordered(
                new FilterRegistrationBean<>(new CrowdFilter(settings.crowd(), meters)),
                SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
    }

    @Bean
    FilterRegistrationBean<LimitFilter> addressLimit(LimitSettings settings, RouteNames routes, MeterRegistry meters) {
        var buckets = new Buckets(settings.address(), settings.remembered());
        return registered(
                "addressLimit",
                new LimitFilter(buckets, Askers::address, routes, meters),
                SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2);
    }

    @Bean
    FilterRegistrationBean<LimitFilter> principalLimit(
            LimitSettings settings, RouteNames routes, MeterRegistry meters) {
        var buckets = new Buckets(settings.principal(), settings.remembered());
        return registered(
                "principalLimit",
                new LimitFilter(buckets, Askers::principal, routes, meters),
                SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
    }

    private static FilterRegistrationBean<LimitFilter> registered(String name, LimitFilter filter, int order) {
        filter.setBeanName(name); // two of one class: without its own name the second would think it has run
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        return ordered(registration, order);
    }

    private static <F extends Filter> FilterRegistrationBean<F> ordered(
            FilterRegistrationBean<F> registration, int order) {
        registration.setOrder(order);
        return registration;
    }
}
