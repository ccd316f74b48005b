package city.wutong.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.ProcessRecords;
import city.wutong.platform.machine.Progress;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTests {
    @TempDir
    private Path folder = Path.of("");

    private final HttpServer health = health();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private static HttpServer health() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @BeforeEach
    void answerThatTheServiceIsReady() {
        var _ = health.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        health.start();
    }

    @AfterEach
    void stopAnswering() {
        health.stop(0);
    }

    @Test
    void isStartedAgainWhenItDies() {
        var child = child("sleep", "600");
        child.start();
        var first = child.pid();

        child.kill();

        await().until(() -> child.pid().isPresent() && !child.pid().equals(first) && child.state() == State.READY);
        assertThat(told.toString()).contains("registry has ended with status 137 and is started again in 0.3 s");
        child.stop();
    }

    @Test
    void isNotStartedAgainOnceItIsStopped() {
        var child = child("sleep", "600");
        child.start();

        child.stop();

        assertThat(child.state()).isEqualTo(State.STOPPED);
        assertThat(child.pid()).isEqualTo(OptionalLong.empty());
        assertThat(folder).isEmptyDirectory();
        assertThat(told.toString()).isEmpty();
    }

    @Test
    void canBeStartedAfterItWasStopped() {
        var child = child("sleep", "600");
        child.start();
        child.stop();

        child.start();

        assertThat(child.state()).isEqualTo(State.READY);
        child.stop();
    }

    @Test
    void saysThatItDoesNotStart() {
        health.removeContext("/actuator/health/readiness");
        var child = child("false");

        assertThatThrownBy(child::start)
                .isInstanceOf(Complaint.class)
                .hasMessage("registry does not start: ./wutong logs registry tells why.");
        child.stop();
    }

    private Child child(String... command) {
        var address = "http://127.0.0.1:" + health.getAddress().getPort();
        return new Child(
                "registry",
                new Readiness(HttpClient.newHttpClient(), address, address),
                () -> new ProcessBuilder(command),
                new ProcessRecords(folder),
                new Progress(new PrintStream(told, true)));
    }
}
