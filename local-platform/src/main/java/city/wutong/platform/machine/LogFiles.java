package city.wutong.platform.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The parts' log files: the one being written and three of former starts. */
public final class LogFiles {
    private static final int KEPT = 3;
    private static final int TAIL_BYTES = 32 * 1024;

    private LogFiles() {}

    /** Puts the log of the former start aside. */
    public static void rotate(Path log) {
        try {
            for (var older = KEPT; older > 0; older--) {
                var from = older == 1 ? log : numbered(log, older - 1);
                if (Files.exists(from)) {
                    var _ = Files.move(from, numbered(log, older), REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The last 32 KiB of a log. */
    public static String tail(Path log) {
        return Files.exists(log) ? from(log, Math.max(0, log.toFile().length() - TAIL_BYTES)) : "";
    }

    /** Everything from a position on; from the beginning when the file has become shorter than that. */
    public static String from(Path log, long position) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var begin = position > file.length() ? 0 : position;
            var bytes = new byte[(int) Math.min(file.length() - begin, Integer.MAX_VALUE - 8)];
            file.seek(begin);
            file.readFully(bytes);
            return new String(bytes, UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path numbered(Path log, int number) {
        return log.resolveSibling(log.getFileName() + "." + number);
    }
}
