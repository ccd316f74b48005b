package city.wutong.gateway.routes;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The paths that lead to services: what they serve under /api and /public, and their API documents. */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String API_DOCUMENT = "/v3/api-docs.yaml";

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(
            RouteSettings settings, CircuitBreakerRegistry breakers, Forwarding forwarding) {
        var routes = RouterFunctions.route();
        settings.addresses().forEach((name, address) -> {
            var destination = new Destination(
                    address,
                    breakers.circuitBreaker(name),
                    forwarding,
                    settings.breaker().openFor());
            var _ = routes.add(routesTo(name, destination));
        });
        return routes.GET("/docs/services.json", _ -> ServerResponse.ok().body(documents(settings)))
                .build();
    }

    private static RouterFunction<ServerResponse> routesTo(String name, Destination destination) {
        return GatewayRouterFunctions.route(name)
                .route(path("/api/" + name + "/**").or(path("/public/" + name + "/**")), destination::ask)
                .route(GET("/docs/" + name + ".yml"), request -> destination.ask(request, API_DOCUMENT))
                .build();
    }

    private static List<Document> documents(RouteSettings settings) {
        return settings.addresses().keySet().stream()
                .map(name -> new Document(name, "/docs/" + name + ".yml"))
                .toList();
    }

    /** A service's API document, as the page that shows it wants to be told. */
    record Document(String name, String url) {}
}
