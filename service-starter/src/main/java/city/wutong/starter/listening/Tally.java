package city.wutong.starter.listening;

import city.wutong.starter.listening.FactListener.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what became of the facts of one topic; every series is there from the start, at 0. */
class Tally {

    static final String UNKNOWN = "unknown";
    private static final String DEAD_LETTERED = "dead_lettered";
    private static final List<String> OUTCOMES = Stream.concat(
                    Stream.of(Outcome.values()).map(Tally::name), Stream.of(DEAD_LETTERED))
            .toList();
    private static final Duration[] STEPS = Stream.of(2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000, 60_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final String topic;
    private final Set<String> types;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Timer freshness;

    Tally(String topic, Set<String> types, MeterRegistry metrics, Clock clock) {
        this.topic = topic;
        this.types = Set.copyOf(types);
        this.metrics = metrics;
        this.clock = clock;
        this.freshness = Timer.builder("event.freshness")
                .tag("topic", topic)
                .serviceLevelObjectives(STEPS)
                .register(metrics);
        for (var type : Stream.concat(types.stream(), Stream.of(UNKNOWN)).toList()) {
            for (var outcome : OUTCOMES) {
                var _ = counter(type, outcome);
            }
        }
    }

    void count(String type, Outcome outcome) {
        counter(type, name(outcome)).increment();
    }

    void countApplied(Instant raised) {
        freshness.record(Duration.between(raised, clock.instant()));
    }

    /** The type comes from the record and is not to be trusted. */
    void countDead(String type) {
        counter(types.contains(type) ? type : UNKNOWN, DEAD_LETTERED).increment();
    }

    private Counter counter(String type, String outcome) {
        return metrics.counter("events.handled", "topic", topic, "type", type, "outcome", outcome);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
