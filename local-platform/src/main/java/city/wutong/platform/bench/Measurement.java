package city.wutong.platform.bench;

import city.wutong.platform.bench.OpenLoop.Outcome;
import city.wutong.platform.control.View;
import city.wutong.platform.promises.City;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Measures the running platform over loopback, for a bounded time and count. */
public final class Measurement {
    private static final Pattern READY = Pattern.compile("Wutong is ready after ([\\d.]+) s.*", Pattern.DOTALL);
    private static final double SECOND = 1e9;
    private static final int RATE = 50;
    private static final int WARM_SECONDS = 20;
    private static final int BACKLOG = 3_000;
    private static final int BACKLOG_RATE = 100;
    /** A look costs the measured service some twenty milliseconds. */
    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

    private static final Duration TO_DRAIN = Duration.ofMinutes(2);

    private final City city;
    private final int seconds;
    private final PrintStream progress;
    private final Bars bars = new Bars();
    private final Scrape registry;
    private final Commands commands;

    public Measurement(City city, int seconds, PrintStream progress) {
        this.city = city;
        this.seconds = seconds;
        this.progress = progress;
        registry = new Scrape(city.part("registry").address());
        commands = new Commands(city);
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
        warm();
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
        bars.atMost("idle, % of a core", (processorNanos() - before) / (seconds * SECOND) * 100, 5);
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

    /** Everything is measured in code that has run before, as it has where people work. */
    private void warm() {
        progress.println("warming up");
        var begun = System.nanoTime();
        var _ = commands.applications(Schedule.of(RATE, WARM_SECONDS));
        var _ = commands.confirmations(RATE / 2, commands.proposals(RATE * WARM_SECONDS / 4));
        bars.note("warmed up for, s", (System.nanoTime() - begun) / SECOND);
    }

    private void answers() {
        progress.println(RATE + " commands a second");
        var outcome = commands.applications(Schedule.of(RATE, seconds));
        bars.note("at 50/s, p50 ms to the answer", outcome.millis(50));
        bars.atMost("at 50/s, p99 ms to the answer", outcome.millis(99), 100);
        bars.note("at 50/s, not accepted", outcome.refused());
    }

    /** From the moment a command was meant to leave, so the answer's delay is in it: more than the bar asks. */
    private void visibility() {
        progress.println("making organisations ready");
        var proposals = commands.proposals(RATE * seconds);
        progress.println(RATE + " suspensions a second, until the credit service shows each");
        var outcome = commands.confirmations(RATE, proposals);
        bars.note("at 50/s, p50 ms to visibility", outcome.millis(50));
        bars.atMost("at 50/s, p99 ms to visibility", outcome.millis(99), 250);
        bars.note("at 50/s, not seen", outcome.refused());
    }

    private void sustained() {
        progress.println("300 commands a second");
        var sent = sent();
        var outcome = commands.applications(Schedule.of(300, seconds));
        var ended = System.nanoTime();
        bars.atLeast("sustained, commands/s", outcome.perSecond(), 297);
        bars.note("at 300/s, p50 ms to the answer", outcome.millis(50));
        bars.note("at 300/s, p99 ms to the answer", outcome.millis(99));
        bars.note("at 300/s, not accepted", outcome.refused());
        awaitSent(sent + outcome.accepted());
        bars.note("s until all of it was announced", (System.nanoTime() - ended) / SECOND);
    }

    private void drain() {
        progress.println("a backlog of " + BACKLOG + " without the broker, then with it");
        var before = sent();
        city.act("broker", "stop");
        var outcome = withoutBroker();
        var backlog = outcome.accepted();
        var begun = System.nanoTime();
        awaitSent(before + 1);
        var from = System.nanoTime();
        var first = sent() - before;
        awaitSent(before + backlog);
        bars.note("without the broker, not accepted", outcome.refused());
        bars.note("backlog, events", backlog);
        bars.note("from the broker's return to the first event sent, s", (from - begun) / SECOND);
        bars.atLeast("relay drain, events/s", (backlog - first) / ((System.nanoTime() - from) / SECOND), 3000);
    }

    private Outcome withoutBroker() {
        try {
            return commands.applications(new Schedule(BACKLOG_RATE, BACKLOG));
        } finally {
            city.act("broker", "start");
        }
    }

    private double sent() {
        return registry.sum("outbox_sent_events_total");
    }

    private void awaitSent(double count) {
        var begun = System.nanoTime();
        while (sent() < count && System.nanoTime() - begun < TO_DRAIN.toNanos()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
