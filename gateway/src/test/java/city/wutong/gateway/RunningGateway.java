package city.wutong.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One gateway for all tests that need one: four small services, one that nobody listens for, and an issuer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
public abstract class RunningGateway {

    protected static final SmallServer REGISTRY = new SmallServer();
    protected static final SmallServer EVALUATION = new SmallServer();
    protected static final SmallServer FAILING = new SmallServer();
    protected static final SmallServer SLOW = new SmallServer();
    private static final SmallServer ISSUER = new SmallServer();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("wutong.routes.services.registry", REGISTRY::address);
        properties.add("wutong.routes.services.evaluation", EVALUATION::address);
        properties.add("wutong.routes.services.failing", FAILING::address);
        properties.add("wutong.routes.services.slow", SLOW::address);
        properties.add("wutong.tokens.issuer-uri", Issuer::address);
        properties.add("wutong.tokens.jwk-set-uri", () -> ISSUER.address() + "/jwks");
    }

    protected HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    protected HttpRequest.Builder as(String subject, String path) {
        return to(path).header("Authorization", "Bearer " + Issuer.tokenFor(subject));
    }

    protected HttpResponse<String> get(String path) {
        return answer(to(path));
    }

    protected HttpResponse<String> getFromManagement(String path) {
        return answer(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path)));
    }

    protected HttpResponse<String> post(String path, byte[] body) {
        return answer(as("registrar", path).POST(BodyPublishers.ofByteArray(body)));
    }

    /** The answer to bytes that an HTTP client would not send. */
    protected String answerTo(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    protected static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
