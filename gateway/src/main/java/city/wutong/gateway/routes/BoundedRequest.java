package city.wutong.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body cannot be read past its limit. */
class BoundedRequest extends HttpServletRequestWrapper {

    private final BoundedBody body;

    BoundedRequest(HttpServletRequest request, long most) throws IOException {
        super(request);
        this.body = new BoundedBody(request.getInputStream(), most);
    }

    @Override
    public BoundedBody getInputStream() {
        return body;
    }
}
