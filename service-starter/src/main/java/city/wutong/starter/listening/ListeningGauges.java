package city.wutong.starter.listening;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;

/** How many dead letters are open, by topic. */
class ListeningGauges {

    private final DeadLetters letters;
    private final Map<String, Long> open = new ConcurrentHashMap<>();

    ListeningGauges(DeadLetters letters, Set<String> topics, MeterRegistry metrics) {
        this.letters = letters;
        for (var topic : topics) {
            open.put(topic, 0L);
            var _ = Gauge.builder("dead.letters.open", () -> open.getOrDefault(topic, 0L))
                    .tag("topic", topic)
                    .register(metrics);
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        open.replaceAll((topic, _) -> letters.countOpen(topic));
    }
}
