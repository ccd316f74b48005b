package city.wutong.gateway.routes;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a service's answer may say: the rules for browsers are the gateway's, and nothing is cached unless it says so.
 */
@Component
class ServiceAnswerHeaders implements ResponseHttpHeadersFilter {

    private static final Set<String> OURS = Set.of(
            "content-security-policy",
            "cross-origin-opener-policy",
            "permissions-policy",
            "referrer-policy",
            "server",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-powered-by",
            "x-xss-protection");

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerResponse response) {
        var kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                kept.addAll(name, values);
            }
        });
        if (!kept.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            kept.setCacheControl("no-store");
        }
        return kept;
    }
}
