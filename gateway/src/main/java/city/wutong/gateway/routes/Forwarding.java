package city.wutong.gateway.routes;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request on and brings the answer back.
 *
 * <p>Spring Cloud Gateway's own handler rebuilds the query from parsed parameters; this one leaves path and query as
 * they came, byte for byte.
 */
@Component
class Forwarding {

    private final ProxyExchange ordinary;
    private final ProxyExchange imports;
    private final List<RequestHttpHeadersFilter> requestHeaders;
    private final List<ResponseHttpHeadersFilter> answerHeaders;

    Forwarding(
            @Qualifier("ordinaryExchange") ProxyExchange ordinary,
            @Qualifier("importExchange") ProxyExchange imports,
            List<RequestHttpHeadersFilter> requestHeaders,
            List<ResponseHttpHeadersFilter> answerHeaders) {
        this.ordinary = ordinary;
        this.imports = imports;
        this.requestHeaders = requestHeaders;
        this.answerHeaders = answerHeaders;
    }

    ServerResponse forward(ServerRequest request, URI address) {
        var exchange = RouteSettings.isImport(request.path()) ? imports : ordinary;
        return exchange.exchange(exchange.request(request)
                .uri(address)
                .headers(headersOf(request))
                .responseConsumer(
                        (answer, response) -> response.headers().putAll(headersOf(answer.getHeaders(), response)))
                .build());
    }

    private HttpHeaders headersOf(ServerRequest request) {
        var headers = HttpHeaders.copyOf(request.headers().asHttpHeaders());
        headers.remove(HttpHeaders.HOST);
        for (var filter : requestHeaders) {
            headers = filter.apply(headers, request);
        }
        return headers;
    }

    private HttpHeaders headersOf(HttpHeaders answer, ServerResponse response) {
        var headers = answer;
        for (var filter : answerHeaders) {
            headers = filter.apply(headers, response);
        }
        return headers;
    }
}
