package city.wutong.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDocumentTests {

    private final HttpServer service;

    OpenApiDocumentTests() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        var document = "openapi: 3.1.0\n".getBytes(StandardCharsets.UTF_8);
        service.createContext("/v3/api-docs.yaml", exchange -> {
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void passesWhileTheCommittedOneSaysTheSame(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("openapi.yml"), "openapi: 3.1.0\n");

        assertThatCode(() -> OpenApiDocument.compare(service.getAddress().getPort(), file))
                .doesNotThrowAnyException();
    }

    @Test
    void failsOnceItDoesNotAndSaysHowToWriteItAnew(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("openapi.yml"), "openapi: 3.0.0\n");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> OpenApiDocument.compare(service.getAddress().getPort(), file))
                .withMessageContaining("-Dopenapi.write=true");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> OpenApiDocument.compare(service.getAddress().getPort(), folder.resolve("none")));
    }
}
