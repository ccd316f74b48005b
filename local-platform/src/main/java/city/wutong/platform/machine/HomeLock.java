package city.wutong.platform.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Optional;

/** Held by the one launcher that works on a home; the system lets go of it however that launcher ends. */
public final class HomeLock implements AutoCloseable {
    private final FileChannel held;

    private HomeLock(FileChannel held) {
        this.held = held;
    }

    public static HomeLock take(Home home) {
        return tryTake(home)
                .orElseThrow(() -> Complaint.of(
                        "Wutong already runs%s: ./wutong status shows it, ./wutong down stops it.",
                        holder(home).map(" (process %d)"::formatted).orElse("")));
    }

    /** Whether a launcher is at work; not to be asked by the launcher itself, whose own lock it would give up. */
    public static boolean isHeld(Home home) {
        if (!Files.exists(home.lock())) {
            return false;
        }
        var lock = tryTake(home);
        lock.ifPresent(HomeLock::close);
        return lock.isEmpty();
    }

    /** The process that took the lock last. */
    public static Optional<Long> holder(Home home) {
        try {
            return Optional.of(Long.valueOf(Files.readString(home.lock()).strip()));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<HomeLock> tryTake(Home home) {
        try {
            var channel = FileChannel.open(home.lock(), CREATE, READ, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new HomeLock(channel));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes who holds the lock, for the sentence a second launcher says. */
    public HomeLock signed() {
        try {
            var pid = Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8);
            var _ = held.truncate(0).write(ByteBuffer.wrap(pid), 0);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
