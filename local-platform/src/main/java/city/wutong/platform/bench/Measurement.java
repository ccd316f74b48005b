package city.wutong.platform.bench;

import city.wutong.platform.control.View;
import city.wutong.platform.promises.Call;
import city.wutong.platform.promises.City;
import city.wutong.platform.promises.Papers;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Measures the running platform over loopback, for a bounded time and count. */
public final class Measurement {
    private static final Pattern READY = Pattern.compile("Wutong is ready after ([\\d.]+) s.*", Pattern.DOTALL);
    private static final String APPLICATIONS = "/api/registry/applications";
    private static final String IMPORTS = "/api/registry/organisations/imports";
    private static final int BACKLOG = 3_000;
    private static final Duration TO_DRAIN = Duration.ofMinutes(2);

    private final City city;
    private final int seconds;
    private final PrintStream progress;
    private final Bars bars = new Bars();
    private final Scrape registry;

    public Measurement(City city, int seconds, PrintStream progress) {
        this.city = city;
        this.seconds = seconds;
        this.progress = progress;
        registry = new Scrape(city.part("registry").address());
    }

    public Map<String, Object> run() {
        var runtime = Runtime.version();
        bars.note(
                "machine",
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
        bars.note("jdk", runtime.toString());
        bars.note("wutong", "0.1.0");
        bars.note("at", Instant.now().toString());
        bars.note("seconds", seconds);
        size();
        idle();
        answers();
        visibility();
        sustained();
        drain();
        return bars.results();
    }

    private void size() {
        city.control().saidFrom(0).stream()
                .flatMap(lines -> lines.stream())
                .map(READY::matcher)
                .filter(matcher -> matcher.matches())
                .forEach(matcher -> bars.atMost("ready, s", Double.parseDouble(matcher.group(1)), 30));
        var bytes = city.view().parts().stream()
                .map(View.PartView::residentBytes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        bars.atMost("resident, MiB", bytes / 1048576.0, 2252.8);
    }

    private void idle() {
        progress.println("resting, to see what an idle platform uses");
        var before = processorNanos();
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
        bars.atMost("idle, % of a core", (processorNanos() - before) / (seconds * 1e9) * 100, 5);
    }

    private long processorNanos() {
        return city.view().parts().stream()
                .map(View.PartView::pid)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private void answers() {
        progress.println("50 commands a second");
        var _ = OpenLoop.run(Schedule.of(50, Math.min(seconds, 5)), this::submit);
        var outcome = OpenLoop.run(Schedule.of(50, seconds), this::submit);
        bars.note("at 50/s, p50 ms to the answer", outcome.millis(50));
        bars.atMost("at 50/s, p99 ms to the answer", outcome.millis(99), 100);
        bars.note("at 50/s, not accepted", outcome.refused());
    }

    /** From the moment an import was meant to leave, so the answer's delay is in it: more than the bar asks. */
    private void visibility() {
        progress.println("50 imports a second, until the credit service shows each");
        var outcome = OpenLoop.run(Schedule.of(50, seconds), this::importAndSee);
        bars.atMost("at 50/s, p50 ms to visibility", outcome.millis(50), 20);
        bars.atMost("at 50/s, p99 ms to visibility", outcome.millis(99), 250);
        bars.note("at 50/s, not seen", outcome.refused());
    }

    private void sustained() {
        progress.println("300 commands a second");
        var before = registry.sum("outbox_unsent");
        var outcome = OpenLoop.run(Schedule.of(300, seconds), this::submit);
        bars.atLeast("sustained, commands/s", outcome.perSecond(), 297);
        bars.note("at 300/s, p99 ms to the answer", outcome.millis(99));
        bars.note("at 300/s, not accepted", outcome.refused());
        bars.note("unsent before and after", before + " " + registry.sum("outbox_unsent"));
        bars.note("messages not heard after", registry.sum("consumer_lag_messages"));
    }

    private void drain() {
        progress.println("a backlog of " + BACKLOG + " without the broker, then with it");
        city.act("broker", "stop");
        try {
            var outcome = OpenLoop.run(new Schedule(200, BACKLOG), this::submit);
            bars.note("without the broker, not accepted", outcome.refused());
        } finally {
            city.act("broker", "start");
        }
        var backlog = registry.sum("outbox_unsent");
        var begun = System.nanoTime();
        var first = 0L;
        while (registry.sum("outbox_unsent") > 0 && System.nanoTime() - begun < TO_DRAIN.toNanos()) {
            first = first == 0 && registry.sum("outbox_unsent") < backlog ? System.nanoTime() : first;
            LockSupport.parkNanos(20_000_000);
        }
        var from = first == 0 ? begun : first;
        bars.note("backlog, events", backlog);
        bars.note("from the broker's return to the first event sent, s", (from - begun) / 1e9);
        bars.atLeast("relay drain, events/s", backlog / ((System.nanoTime() - from) / 1e9), 3000);
    }

    private boolean submit() {
        return city.as("registrar")
                .does(Call.post(APPLICATIONS, Papers.society(Papers.newName())))
                .isOneOf(201);
    }

    private boolean importAndSee() {
        var code = Papers.newCode();
        var row = JsonMapper.shared().writeValueAsString(Papers.row(Papers.newName(), code));
        var call = Call.text(IMPORTS, row).with("Content-Type", "application/x-ndjson");
        // Waits at the service for up to two seconds.
        return city.as("registrar").does(call).isOneOf(201)
                && city.anybody()
                        .does(Call.get("/public/evaluation/credit/" + code).with("Wutong-Position", code + "@1"))
                        .isOneOf(200);
    }
}
