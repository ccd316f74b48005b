package city.wutong.platform.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much of a process is in memory, as the system counts it. */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** Bytes; empty where the system has no {@code /proc} or the process has ended. */
    public static OptionalLong of(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
