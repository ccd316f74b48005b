package city.wutong.stories.faults;

import city.wutong.stories.running.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Kills processes as planned; a point is armed by writing its name into the file that the service watches. */
final class Killing {

    private static final Duration TO_REACH_A_POINT = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = 50_000_000L;

    private final RunningPlatform platform;
    private final Path armed;
    private final Counts counts;

    /** @param armed the folder with a file per service */
    Killing(RunningPlatform platform, Path armed, Counts counts) {
        this.platform = platform;
        this.armed = armed;
        this.counts = counts;
    }

    void carryOut(Plan plan) throws InterruptedException {
        for (int number = 0; number < plan.kills(); number++) {
            var kill = plan.kill(number);
            Thread.sleep(kill.pauseMillis());
            var begun = Instant.now();
            var isDone = kill.point().isEmpty() ? platform.kill(kill.part()) : dieAt(kill);
            var name = kill.part() + (kill.point().isEmpty() ? " at any moment" : " at " + kill.point());
            counts.count((isDone ? "kills of " : "kills missed of ") + name);
            platform.revive();
            if (!kill.isHasty()) {
                platform.awaitReady();
            }
            System.out.printf(
                    "kill %d of %d: %s%s, %.1f s%n",
                    number + 1,
                    plan.kills(),
                    name,
                    isDone ? kill.isHasty() ? ", not waited for" : "" : " MISSED",
                    Duration.between(begun, Instant.now()).toMillis() / 1000.0);
        }
        platform.awaitReady();
    }

    private boolean dieAt(Plan.Kill kill) {
        var file = armed.resolve(kill.part());
        try {
            Files.writeString(file, kill.point());
            var patience = Instant.now().plus(TO_REACH_A_POINT);
            while (Files.exists(file) && Instant.now().isBefore(patience)) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            return !Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
