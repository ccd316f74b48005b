package city.wutong.stories.running;

import city.wutong.platform.control.ControlClient;
import city.wutong.platform.control.View;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A local platform of its own: the launcher as a process, with its own folder and its own ports. */
public final class RunningPlatform implements AutoCloseable {

    private static final String PROGRAMS = "apps";
    private static final String RECORDED = "start-";
    private static final Duration TO_RECORD = Duration.ofMinutes(10);
    private static final Duration TO_START = Duration.ofMinutes(4);
    private static final Duration TO_RUN_AGAIN = Duration.ofMinutes(1);
    private static final Duration TO_STOP = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Home home;
    private final int portOffset;
    private final Map<String, String> environment;
    private final ControlClient control;
    private volatile Process launcher;

    private RunningPlatform(Home home, int portOffset, Map<String, String> further) {
        this.home = home;
        this.portOffset = portOffset;
        // Recording a quicker start would take the processor from what is tested.
        environment = new TreeMap<>(Map.of("WUTONG_START_CACHE", "off"));
        environment.putAll(further);
        environment.put("WUTONG_HOME", home.data().toString());
        environment.put("WUTONG_PORT_OFFSET", Integer.toString(portOffset));
        control = new ControlClient(home);
        launcher = spawn();
    }

    /** Starts one only to record what makes its later starts quick, and stops it. */
    public static void recordStarts(String name, int portOffset) {
        var patience = Instant.now().plus(TO_RECORD);
        try (var platform = start(name, portOffset, Map.of("WUTONG_START_CACHE", "on"))) {
            var programs = platform.processes().size();
            while (Folders.count(platform.home.data().resolve(PROGRAMS), RECORDED) < programs) {
                if (Instant.now().isAfter(patience)) {
                    throw new IllegalStateException("The starts are not recorded in " + platform.home.data());
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    /** Starts one without former data and waits until it is ready. */
    public static RunningPlatform start(String name, int portOffset, Map<String, String> further) {
        var root = Path.of(System.getProperty("wutong.root", ".."))
                .toAbsolutePath()
                .normalize();
        var target = Path.of(System.getProperty("stories.target", "target")).toAbsolutePath();
        var home = new Home(root, target.resolve(name));
        complainWhenUnbuilt(root);
        Folders.empty(home.data(), PROGRAMS);
        var platform = new RunningPlatform(home, portOffset, further);
        try {
            platform.awaitReady();
            return platform;
        } catch (RuntimeException failed) {
            platform.close();
            throw failed;
        }
    }

    private static void complainWhenUnbuilt(Path root) {
        var target = root.resolve("local-platform/target").toFile().list((_, file) -> file.endsWith("-launcher.jar"));
        if (target == null || target.length == 0) {
            throw new IllegalStateException(
                    "The programs are not packaged: run mvn verify (not mvn test) from the root of the repository.");
        }
    }

    private Process spawn() {
        try {
            Files.createDirectories(home.logs());
            var builder = new ProcessBuilder(home.root().resolve("wutong").toString(), "--no-build", "up", "--no-seed")
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(said().toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path said() {
        return home.data().resolve("said.log");
    }

    public void awaitReady() {
        var patience = Instant.now().plus(TO_START);
        while (!isReady()) {
            if (!launcher.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The platform does not start; it said:\n" + Folders.end(said()));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    public boolean isReady() {
        return control.state().filter(View::ready).isPresent();
    }

    /** The processes that run at the moment, by their part; the launcher with broker, store and issuer among them. */
    public Map<String, Long> processes() {
        var processes = new TreeMap<String, Long>();
        control.state().stream().flatMap(view -> view.parts().stream()).forEach(part -> {
            var pid = part.pid();
            if (pid != null && pid != launcher.pid()) {
                processes.put(part.name(), pid);
            }
        });
        processes.put("launcher", launcher.pid());
        return processes;
    }

    /** Starts the launcher again where it is dead. */
    public void revive() throws InterruptedException {
        if (!launcher.isAlive()) {
            ControlClient.forgetFormer(home);
            launcher = spawn();
        }
    }

    /** Kills the part as a power failure would, if need be as soon as it runs again; says whether it did so in time. */
    public boolean kill(String part) {
        var patience = Instant.now().plus(TO_RUN_AGAIN);
        while (Instant.now().isBefore(patience)) {
            var process = Optional.ofNullable(processes().get(part))
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::destroyForcibly);
            if (process.isPresent()) {
                var _ = process.get().onExit().join();
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    /** None while the launcher is away, or back before its issuer is. */
    public Optional<String> tokenFor(String account) {
        try {
            return control.tokenFor(account);
        } catch (Complaint issuerIsAway) {
            return Optional.empty();
        }
    }

    public String gateway() {
        return "http://127.0.0.1:" + (18480 + portOffset);
    }

    public String store() {
        return "mongodb://127.0.0.1:" + (18491 + portOffset);
    }

    public String broker() {
        return "127.0.0.1:" + (18492 + portOffset);
    }

    @Override
    public void close() {
        var _ = control.stop();
        try {
            if (!launcher.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
