package city.wutong.platform;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.LogFiles;
import city.wutong.platform.parts.OwnProcess;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of the parts' logs. */
@Command(name = "logs", description = "Shows the end of the logs.", mixinStandardHelpOptions = true)
final class Logs implements Runnable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    @Parameters(arity = "0..1", paramLabel = "service", description = "One part; all of them without it.")
    private @Nullable String service;

    @Option(names = "-f", description = "Go on with what is added.")
    private boolean follow;

    private final Home home = Home.of(System.getenv());
    private final Map<String, Long> shown = new LinkedHashMap<>();

    @Override
    public void run() {
        for (var part : chosen()) {
            shown.put(part, home.log(part).toFile().length());
            print(part, LogFiles.tail(home.log(part)));
        }
        while (follow && !Thread.currentThread().isInterrupted()) {
            shown.replaceAll(this::printAdded);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private List<String> chosen() {
        var parts = Stream.concat(
                        Stream.of("launcher"), Stream.of(OwnProcess.values()).map(OwnProcess::partName))
                .toList();
        if (service == null) {
            return parts;
        }
        if (!parts.contains(service)) {
            throw Complaint.aboutArguments(
                    "There is no log of '%s': the logs are %s.", service, String.join(", ", parts));
        }
        return List.of(service);
    }

    private long printAdded(String part, long position) {
        var length = home.log(part).toFile().length();
        if (length != position) {
            print(part, LogFiles.from(home.log(part), position));
        }
        return length;
    }

    private void print(String part, String text) {
        var prefix = service == null ? "%-10s | ".formatted(part) : "";
        text.lines().forEach(line -> System.out.println(prefix + line));
    }
}
