package city.wutong.infrastructure.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Every commit leaves older copies of what it changed; this gives their space back, a little every second. */
final class Housekeeping implements AutoCloseable {

    private final StoreFile file;
    private final GroupCommit commits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-housekeeping").factory());
    private long seen;
    private boolean unfinished;

    Housekeeping(StoreFile file, GroupCommit commits) {
        this.file = file;
        this.commits = commits;
    }

    void begin() {
        var _ = clock.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.SECONDS);
    }

    private void tidy() {
        var written = commits.written();
        if (written != seen || unfinished) {
            seen = written;
            commits.alone(() -> unfinished = file.compactSome());
        }
    }

    @Override
    public void close() {
        clock.close();
    }
}
