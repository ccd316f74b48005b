package city.wutong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the rest of the gateway sees it: the caller's own address, and no header that only we may set. */
class OutsideRequest extends HttpServletRequestWrapper {

    private final String caller;
    private final boolean secure;

    OutsideRequest(HttpServletRequest request, String caller, boolean secure) {
        super(request);
        this.caller = caller;
        this.secure = secure;
    }

    @Override
    public String getRemoteAddr() {
        return caller;
    }

    @Override
    public String getRemoteHost() {
        return caller;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : super.getScheme();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return ForgedHeaders.include(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return ForgedHeaders.include(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = Collections.list(super.getHeaderNames());
        names.removeIf(ForgedHeaders::include);
        return Collections.enumeration(names);
    }

    // The container would read a form's whole body to answer these; the body belongs to the service.

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
