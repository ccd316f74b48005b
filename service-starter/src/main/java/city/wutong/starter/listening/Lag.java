package city.wutong.starter.listening;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** How far the service is behind each topic, in messages and in seconds. */
class Lag {

    private static final Logger LOG = LoggerFactory.getLogger(Lag.class);

    private final Admin admin;
    private final String group;
    private final Map<String, Long> behind = new ConcurrentHashMap<>();
    private final Map<String, Long> level = new ConcurrentHashMap<>();

    Lag(Admin admin, String group, Set<String> topics, MeterRegistry metrics) {
        this.admin = admin;
        this.group = group;
        for (var topic : topics) {
            var _ = Gauge.builder("consumer.lag.messages", () -> behind.getOrDefault(topic, 0L))
                    .tag("topic", topic)
                    .tag("group", group)
                    .register(metrics);
            var _ = Gauge.builder("consumer.lag.seconds", () -> secondsBehind(topic))
                    .tag("topic", topic)
                    .tag("group", group)
                    .register(metrics);
        }
    }

    private double secondsBehind(String topic) {
        var since = level.get(topic);
        return since == null || behind.getOrDefault(topic, 0L) == 0
                ? 0
                : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since) / 1000.0;
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        try {
            var done = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(5, TimeUnit.SECONDS);
            var ends = admin.listOffsets(
                            done.keySet().stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest())))
                    .all()
                    .get(5, TimeUnit.SECONDS);
            var lags = done.entrySet().stream()
                    .collect(Collectors.groupingBy(
                            entry -> entry.getKey().topic(),
                            Collectors.summingLong(entry -> lag(ends.get(entry.getKey()), entry.getValue()))));
            lags.forEach(this::note);
        } catch (ExecutionException | TimeoutException away) {
            LOG.debug("Lag is not known while the broker does not answer: {}", away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static long lag(@Nullable ListOffsetsResultInfo end, @Nullable OffsetAndMetadata done) {
        return end == null || done == null ? 0 : Math.max(0, end.offset() - done.offset());
    }

    private void note(String topic, long lag) {
        behind.put(topic, lag);
        if (lag == 0) {
            level.put(topic, System.nanoTime());
        } else {
            var _ = level.putIfAbsent(topic, System.nanoTime());
        }
    }
}
