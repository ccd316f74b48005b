package city.wutong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** What a browser may do with any answer of the platform. */
@Component
class BrowserRules {

    private final DoorSettings settings;

    BrowserRules(DoorSettings settings) {
        this.settings = settings;
    }

    void tell(HttpServletRequest request, HttpServletResponse response) {
        var docs = request.getRequestURI().startsWith("/docs");
        response.setHeader("Content-Security-Policy", docs ? settings.docsPolicy() : settings.pagePolicy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
