package city.wutong.platform.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.Progress;
import city.wutong.platform.parts.Part;
import city.wutong.platform.parts.Platform;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** The launcher's own door, on loopback and for those who can read the token file: state, parts, tokens, the end. */
public final class ControlServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Consumer<Part>> ACTS = Map.of(
            "start", Part::start,
            "stop", Part::stop,
            "kill", Part::kill,
            "restart",
                    part -> {
                        part.stop();
                        part.start();
                    });

    private record Answer(int status, String text) {}

    private final Home home;
    private final Platform platform;
    private final Progress progress;
    private final ControlToken token = ControlToken.random();
    private final HttpServer server;
    private final CountDownLatch stopAsked = new CountDownLatch(1);
    private volatile boolean ready;

    private ControlServer(Home home, Platform platform, Progress progress, HttpServer server) {
        this.home = home;
        this.platform = platform;
        this.progress = progress;
        this.server = server;
    }

    public static ControlServer open(Home home, int port, Platform platform, Progress progress) {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var opened = new ControlServer(home, platform, progress, http);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var _ = http.createContext("/", opened::handle);
            http.start();
            opened.token.writeTo(home, opened.address());
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on the platform is ready whenever all its parts are. */
    public void sayReady() {
        ready = true;
    }

    /** Returns when somebody has asked the platform to stop. */
    public void awaitStop() throws InterruptedException {
        stopAsked.await();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var given = exchange.getRequestHeaders().getFirst("Authorization");
            var answer = given != null && token.isSameAs(given.replaceFirst("^Bearer ", ""))
                    ? answer(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath().split("/", -1))
                    : new Answer(401, "The token of this start is in control.token.");
            var bytes = answer.text().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String method, String[] path) {
        try {
            return switch (method + " " + String.join("/", path).replaceFirst("(?<=.)/.*", "")) {
                case "GET /state" -> state();
                case "GET /said" -> json(progress.saidFrom(Integer.parseInt(path[2])));
                case "GET /tokens" -> new Answer(200, platform.tokenFor(path[2]));
                case "POST /stop" -> stop();
                case "POST /parts" -> act(path[2], path[3]);
                default -> unknown();
            };
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException shapeless) {
            return unknown();
        } catch (Complaint complaint) {
            return new Answer(409, complaint.sentence());
        }
    }

    private Answer state() {
        return json(View.of(platform, ready, address()));
    }

    private Answer stop() {
        stopAsked.countDown();
        return new Answer(202, "");
    }

    private Answer act(String part, String verb) {
        var act = ACTS.get(verb);
        var named = platform.part(part);
        if (act == null || named.isEmpty()) {
            return unknown();
        }
        act.accept(named.get());
        return state();
    }

    private static Answer json(Object value) {
        return new Answer(200, JSON.writeValueAsString(value));
    }

    private static Answer unknown() {
        return new Answer(404, "There is no such thing here.");
    }

    @Override
    public void close() {
        server.stop(0);
        ControlToken.removeFrom(home);
    }
}
