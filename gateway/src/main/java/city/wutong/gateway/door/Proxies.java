package city.wutong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** The proxies in front of the gateway whose word on a caller's address is believed. */
@Component
class Proxies {

    private final List<IpAddressMatcher> trusted;

    Proxies(DoorSettings settings) {
        this.trusted =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The nearest address that is not a trusted proxy's: what stands left of it may be forged. */
    String callerOf(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        for (var hop : hopsNearestFirst(request)) {
            if (!trusts(address) || !isAddress(hop)) {
                break;
            }
            address = hop;
        }
        return address;
    }

    boolean cameSecurely(HttpServletRequest request) {
        return request.isSecure()
                || (trusts(request.getRemoteAddr()) && "https".equals(request.getHeader("X-Forwarded-Proto")));
    }

    private boolean trusts(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> hopsNearestFirst(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList()
                .reversed();
    }

    private static boolean isAddress(String hop) {
        try {
            var _ = InetAddress.ofLiteral(hop);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
