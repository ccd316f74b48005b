package city.wutong.starter.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;

/** How many documents hold unsent events, and how long the oldest event has waited. */
class OutboxGauges {

    private final Outboxes outboxes;
    private final Clock clock;
    private volatile double unsent;
    private volatile double age;

    OutboxGauges(Outboxes outboxes, Clock clock, MeterRegistry metrics) {
        this.outboxes = outboxes;
        this.clock = clock;
        var _ = Gauge.builder("outbox.unsent", () -> unsent).register(metrics);
        var _ = Gauge.builder("outbox.oldest.unsent.age", () -> age)
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        unsent = outboxes.unsent();
        var oldest = unsent == 0 ? null : outboxes.oldest();
        age = oldest == null
                ? 0
                : Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1000.0;
    }
}
