package city.wutong.platform.parts;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.ProcessRecords;
import city.wutong.platform.machine.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part in a process of its own, started again with growing pauses for as long as it is wanted. */
final class Child implements Part {
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final int HOPELESS = 3;
    private static final Duration TO_STOP = Duration.ofSeconds(20);

    private final String name;
    private final Readiness readiness;
    private final Supplier<ProcessBuilder> command;
    private final ProcessRecords records;
    private final Progress progress;
    private volatile int endings;
    private volatile State state = State.STOPPED;
    private volatile @Nullable Process process;
    private volatile CountDownLatch unwanted = new CountDownLatch(0);
    private volatile @Nullable Thread keeper;

    Child(
            String name,
            Readiness readiness,
            Supplier<ProcessBuilder> command,
            ProcessRecords records,
            Progress progress) {
        this.name = name;
        this.readiness = readiness;
        this.command = command;
        this.records = records;
        this.progress = progress;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return readiness.address();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public OptionalLong pid() {
        var running = process;
        return running != null && running.isAlive() ? OptionalLong.of(running.pid()) : OptionalLong.empty();
    }

    /** Waits outside the monitor, so that a platform that is still starting can be stopped. */
    @Override
    public void start() {
        begin();
        var patience = Instant.now().plus(TO_START);
        while (isWanted() && state != State.READY) {
            if (endings >= HOPELESS || Instant.now().isAfter(patience)) {
                throw Complaint.of("%s does not start: ./wutong logs %s tells why.", name, name);
            }
            LockSupport.parkNanos(Readiness.OFTEN.toNanos());
        }
        if (!isWanted()) {
            throw Complaint.of("%s was stopped while it started.", name);
        }
    }

    private synchronized void begin() {
        if (!isWanted()) {
            unwanted = new CountDownLatch(1);
            endings = 0;
            state = State.STARTING;
            keeper = Thread.ofPlatform().name("keeps-" + name).start(this::keep);
        }
    }

    @Override
    public synchronized void stop() {
        unwanted.countDown();
        var running = process;
        try {
            if (running != null) {
                running.destroy();
                if (!running.waitFor(TO_STOP)) {
                    progress.say("%s does not stop in %d s: killed.", name, TO_STOP.toSeconds());
                    kill();
                }
            }
            var keeping = keeper;
            if (keeping != null) {
                keeping.join();
            }
        } catch (InterruptedException hurried) {
            kill();
            Thread.currentThread().interrupt();
        }
        state = State.STOPPED;
    }

    @Override
    public void kill() {
        var running = process;
        if (running != null) {
            var _ = running.destroyForcibly();
        }
    }

    private boolean isWanted() {
        return unwanted.getCount() > 0;
    }

    private void keep() {
        var pauses = new Pauses();
        try {
            while (isWanted()) {
                var begun = Instant.now();
                var exitValue = runOnce();
                if (isWanted()) {
                    endings++;
                    state = State.WAITING;
                    var pause = pauses.after(Duration.between(begun, Instant.now()));
                    progress.say(
                            "%s has ended with status %d and is started again in %.1f s; ./wutong logs %s tells more.",
                            name, exitValue, pause.toMillis() / 1000.0, name);
                    var _ = unwanted.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private int runOnce() throws InterruptedException {
        state = State.STARTING;
        var running = spawn();
        process = running;
        records.remember(name, running.toHandle());
        try {
            // Stopped between the loop's question and here: nobody else knows of this process yet.
            if (!isWanted()) {
                running.destroy();
            }
            while (!running.waitFor(state == State.READY ? Readiness.SELDOM : Readiness.OFTEN)) {
                state = readiness.isReady() ? State.READY : state == State.STARTING ? State.STARTING : State.UNREADY;
            }
            return running.exitValue();
        } finally {
            records.forget(running.pid());
        }
    }

    private Process spawn() {
        try {
            return command.get().start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
