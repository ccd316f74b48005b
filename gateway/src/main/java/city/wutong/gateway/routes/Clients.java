package city.wutong.gateway.routes;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How requests leave the gateway: one JDK client, and one limit of time for imports and one for all else. */
@Configuration(proxyBeanMethods = false)
class Clients {

    @Bean
    HttpClient serviceClient(RouteSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // 2 would ask every service for an upgrade
                .connectTimeout(settings.connectLimit())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    @Primary // for the handler that Spring Cloud Gateway makes, though no route of ours uses it
    ProxyExchange ordinaryExchange(
            RestClient.Builder builder, HttpClient client, RouteSettings settings, GatewayMvcProperties properties) {
        return exchange(builder, new TimedClient(client, settings.ordinary().time()), properties);
    }

    @Bean
    ProxyExchange importExchange(
            RestClient.Builder builder, HttpClient client, RouteSettings settings, GatewayMvcProperties properties) {
        return exchange(builder, new TimedClient(client, settings.imports().time()), properties);
    }

    private static ProxyExchange exchange(
            RestClient.Builder builder, HttpClient client, GatewayMvcProperties properties) {
        var requests = new JdkClientHttpRequestFactory(client, Executors.newVirtualThreadPerTaskExecutor());
        requests.enableCompression(false); // the caller, not the gateway, unpacks what a service has packed
        return new RestClientProxyExchange(builder.requestFactory(requests).build(), properties);
    }
}
