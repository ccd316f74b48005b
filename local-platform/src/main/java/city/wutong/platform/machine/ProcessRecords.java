package city.wutong.platform.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers every process the launcher started by number and start time, so that the next launcher stops what a killed
 * one left behind and never a stranger that was given the same number.
 */
public final class ProcessRecords {
    /** The system's start times move by up to a second when its clock is set. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private final Path folder;

    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    public void remember(String part, ProcessHandle process) {
        process.info().startInstant().ifPresent(started -> write(process.pid(), part + " " + started));
    }

    public void forget(long pid) {
        try {
            var _ = Files.deleteIfExists(file(pid));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops the processes a former launcher left, and answers the parts they were. */
    public List<String> stopLeftovers() {
        var stopped = new ArrayList<String>();
        for (var file : files()) {
            var words = read(file).split(" ", -1);
            var pid = Long.parseLong(file.getFileName().toString());
            alive(pid, words).ifPresent(process -> {
                var _ = process.destroyForcibly();
                var _ = process.onExit().join();
                stopped.add(words[0]);
            });
            forget(pid);
        }
        return stopped;
    }

    private static Optional<ProcessHandle> alive(long pid, String[] words) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> words.length == 2)
                .filter(process -> process.info()
                        .startInstant()
                        .map(started -> Duration.between(started, Instant.parse(words[1]))
                                .abs())
                        .filter(apart -> apart.compareTo(CLOCK_STEP) < 0)
                        .isPresent());
    }

    private List<Path> files() {
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.getFileName().toString().matches("\\d+"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(long pid, String text) {
        try {
            var _ = Files.writeString(file(pid), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(long pid) {
        return folder.resolve(Long.toString(pid));
    }
}
