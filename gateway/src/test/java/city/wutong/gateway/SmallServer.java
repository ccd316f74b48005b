package city.wutong.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service behind the gateway: it does what the last part of the path says. */
public final class SmallServer {

    /** What a service was asked. */
    public record Asked(String method, URI target, Headers headers, long body) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final AtomicInteger status = new AtomicInteger(200);
    private final CountDownLatch never = new CountDownLatch(1);

    SmallServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var _ = server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public Asked lastAsked() {
        return asked.getLast();
    }

    public int timesAsked() {
        return asked.size();
    }

    /** Bytes of bodies that have arrived, also of requests that are still on their way. */
    public long received() {
        return received.get();
    }

    public void answerWith(int newStatus) {
        status.set(newStatus);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = swallow(exchange);
            asked.add(new Asked(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
            var path = exchange.getRequestURI().getPath();
            switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "jwks" -> send(exchange, 200, "application/json", Issuer.keys());
                case "api-docs.yaml" -> send(exchange, 200, "application/yaml", "openapi: 3.1.0\n");
                case "packed" -> sendPacked(exchange);
                case "page" -> send(exchange, 500, "text/html", "<html>at java.lang.Thread</html>");
                case "slow" -> waitForEver();
                case "broken" -> breakOff(exchange, 10);
                case "broken-late" -> breakOff(exchange, 100_000);
                default -> send(exchange, status.get(), "application/json", "{\"ok\":true}");
            }
        }
    }

    private long swallow(HttpExchange exchange) throws IOException {
        var buffer = new byte[65_536];
        var total = 0L;
        for (int got; (got = exchange.getRequestBody().read(buffer)) >= 0; total += got) {
            var _ = received.addAndGet(got);
        }
        return total;
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("Server", "secret/1.0");
        exchange.getResponseHeaders().set("X-Frame-Options", "ALLOWALL");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void sendPacked(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, 200, "application/json", "packed bytes");
    }

    private void waitForEver() {
        try {
            var _ = never.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void breakOff(HttpExchange exchange, int after) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 1_000_000);
        exchange.getResponseBody().write(new byte[after]);
        exchange.getResponseBody().flush();
    }
}
