package city.wutong.platform;

import city.wutong.platform.control.ControlClient;
import city.wutong.platform.control.View;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.HomeLock;
import city.wutong.platform.machine.LogFiles;
import city.wutong.platform.machine.Program;
import city.wutong.platform.machine.Progress;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a launcher of its own session and tells what that one tells, until everything is ready. */
final class Detached {
    static final String IS_DETACHED = "wutong.detached";
    private static final long LOOK_MILLIS = 200;

    private final Home home;
    private final Progress progress;
    private int told;

    Detached(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    int run(List<String> options) throws InterruptedException {
        HomeLock.take(home).close();
        LogFiles.rotate(home.log("launcher"));
        ControlClient.forgetFormer(home);
        var launcher = spawn(options);
        var abandon = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(abandon);
        var control = new ControlClient(home);
        while (!launcher.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            var isReady = control.state().filter(View::ready).isPresent();
            control.saidFrom(told).ifPresent(this::tell);
            if (isReady) {
                var _ = Runtime.getRuntime().removeShutdownHook(abandon);
                return 0;
            }
        }
        throw Complaint.of("%s", LogFiles.tail(errors()).strip());
    }

    private void tell(List<String> lines) {
        told += lines.size();
        lines.forEach(line -> progress.say("%s", line));
    }

    private Process spawn(List<String> options) {
        try {
            return new ProcessBuilder(command(options))
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(Redirect.appendTo(home.log("launcher").toFile()))
                    .redirectError(errors().toFile())
                    .start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private List<String> command(List<String> options) {
        var command = new ArrayList<String>();
        // Out of the terminal's reach, which would end it when it is closed.
        command.addAll(List.of(
                "sh",
                "-c",
                "trap '' HUP; if command -v setsid >/dev/null; then exec setsid \"$@\"; fi; exec \"$@\"",
                "sh"));
        command.add(Program.java().toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-D" + IS_DETACHED, "-cp", System.getProperty("java.class.path"), Wutong.class.getName(), "up"));
        command.addAll(options);
        return command;
    }

    private Path errors() {
        return home.logs().resolve("up.err");
    }
}
