package city.wutong.starter.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What a request asks for: method, path, query and the whole body, whatever way the body is read later. The key goes
 * into the sum, so that nobody who sees the stored sum can try out which person's data were sent.
 *
 * @param request the request to go on with
 */
record Asked(HttpServletRequest request, Digest sum) {

    static Asked by(HttpServletRequest request) throws IOException {
        var sum = new Digest()
                .add(request.getMethod())
                .add(request.getRequestURI())
                .add(String.valueOf(request.getQueryString()))
                .add(String.valueOf(request.getHeader(CommandFilter.KEY)));
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return new Asked(new UploadRequest(request, sum), sum);
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            // The container reads such a body itself, and only if nobody did before.
            new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
                var _ = sum.add(name).add(String.join("\n", values));
            });
            return new Asked(request, sum);
        }
        var body = request.getInputStream().readAllBytes();
        return new Asked(new WholeRequest(request, body), sum.add(body));
    }

    String digest() {
        return sum.text();
    }
}
