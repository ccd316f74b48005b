package city.wutong.platform;

import city.wutong.platform.control.ControlClient;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.HomeLock;
import city.wutong.platform.machine.ProcessRecords;
import city.wutong.platform.machine.Progress;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;

/** Stops everything in order. */
@Command(name = "down", description = "Stops everything.", mixinStandardHelpOptions = true)
final class Down implements Runnable {
    private static final Duration IN_ORDER = Duration.ofSeconds(90);

    @Override
    public void run() {
        var home = Home.of(System.getenv());
        var progress = new Progress(System.out);
        if (HomeLock.isHeld(home)) {
            progress.during(() -> "stopping", () -> stop(home));
            progress.say("Wutong is stopped.");
        } else {
            progress.say("Wutong is not running.");
        }
        if (Files.isDirectory(home.processes())) {
            var left = new ProcessRecords(home.processes()).stopLeftovers();
            left.forEach(part -> progress.say("Stopped %s, which a killed launcher had left.", part));
        }
    }

    private static void stop(Home home) {
        var asked = new ControlClient(home).stop();
        var process = HomeLock.holder(home).flatMap(ProcessHandle::of);
        if (!asked) {
            process.ifPresent(ProcessHandle::destroy);
        }
        var patience = Instant.now().plus(IN_ORDER);
        while (HomeLock.isHeld(home)) {
            if (Instant.now().isAfter(patience)) {
                throw Complaint.of(
                        "The launcher (process %d) does not stop: end it by kill -9 and run ./wutong down again.",
                        process.map(ProcessHandle::pid).orElse(0L));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
