package city.wutong.platform;

import city.wutong.platform.control.ControlClient;
import city.wutong.platform.control.View;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Shows the parts and how they are. */
@Command(name = "status", description = "Shows the parts; status 3 when nothing runs.", mixinStandardHelpOptions = true)
final class Status implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public Integer call() {
        var state = new ControlClient(Home.of(System.getenv())).state();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(state.orElse(View.NOT_RUNNING)));
        } else {
            System.out.print(table(state.orElseThrow(Complaint::notRunning)));
        }
        return state.isPresent() ? 0 : NOT_RUNNING;
    }

    static String table(View view) {
        var text = new StringBuilder(
                "%-11s %-9s %-28s %8s %9s%n".formatted("part", "state", "address", "process", "memory"));
        for (var part : view.parts()) {
            text.append("%-11s %-9s %-28s %8s %9s%n"
                    .formatted(
                            part.name(),
                            part.state().name().toLowerCase(Locale.ROOT),
                            part.address(),
                            Objects.toString(part.pid(), "-"),
                            memory(part.residentBytes())));
        }
        var sum = view.parts().stream()
                .map(View.PartView::residentBytes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return text.append("%s, %s in all%n".formatted(view.ready() ? "ready" : "not ready", memory(sum)))
                .toString();
    }

    private static String memory(@Nullable Long bytes) {
        return bytes == null ? "-" : "%d MiB".formatted(bytes >> 20);
    }
}
