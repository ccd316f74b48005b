package city.wutong.starter.figures;

import city.wutong.starter.figures.Figures.Heard;
import city.wutong.starter.figures.Figures.Outbox;
import city.wutong.starter.figures.Figures.Requests;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads the measures of this process. */
class Measures {

    private static final String FAULT = "5";

    private final String service;
    private final MeterRegistry metrics;
    private final Clock clock;

    Measures(String service, MeterRegistry metrics, Clock clock) {
        this.service = service;
        this.metrics = metrics;
        this.clock = clock;
    }

    Figures read() {
        return new Figures(
                service,
                clock.instant(),
                Instant.ofEpochMilli((long) (gauge("process.start.time", Tags.empty()) * 1_000)),
                requests(),
                new Outbox(
                        (long) gauge("outbox.unsent", Tags.empty()),
                        gauge("outbox.oldest.unsent.age", Tags.empty()),
                        counted("outbox.sent.events", Tags.empty())),
                heard(),
                gauge("process.cpu.usage", Tags.empty()),
                (long) gauge("jvm.memory.used", Tags.of("area", "heap")),
                (long) gauge("jvm.memory.max", Tags.of("area", "heap")));
    }

    private Requests requests() {
        var answers = metrics.find("http.server.requests").timers();
        return new Requests(
                answers.stream().mapToLong(Timer::count).sum(),
                answers.stream()
                        .filter(Measures::isFault)
                        .mapToLong(Timer::count)
                        .sum(),
                answers.stream()
                        .mapToDouble(timer -> timer.totalTime(TimeUnit.SECONDS))
                        .sum(),
                answers.stream()
                        .mapToDouble(timer -> timer.max(TimeUnit.SECONDS))
                        .max()
                        .orElse(0));
    }

    private static boolean isFault(Timer timer) {
        var status = timer.getId().getTag("status");
        return status != null && status.startsWith(FAULT);
    }

    private List<Heard> heard() {
        return metrics.find("consumer.lag.messages").gauges().stream()
                .map(gauge -> gauge.getId().getTag("topic"))
                .<Heard>mapMulti((topic, next) -> {
                    if (topic != null) {
                        next.accept(heard(topic));
                    }
                })
                .sorted(Comparator.comparing(Heard::topic))
                .toList();
    }

    private Heard heard(String topic) {
        var tags = Tags.of("topic", topic);
        return new Heard(
                topic,
                (long) gauge("consumer.lag.messages", tags),
                gauge("consumer.lag.seconds", tags),
                counted("events.handled", tags),
                (long) gauge("dead.letters.open", tags));
    }

    /** Not a number is what nobody has measured yet; less than nothing is a limit that is not set. */
    private double gauge(String name, Tags tags) {
        return metrics.find(name).tags(tags).gauges().stream()
                .mapToDouble(Gauge::value)
                .filter(value -> value > 0)
                .sum();
    }

    private long counted(String name, Tags tags) {
        return (long) metrics.find(name).tags(tags).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
