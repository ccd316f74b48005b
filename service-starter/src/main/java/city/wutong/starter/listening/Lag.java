package city.wutong.starter.listening;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** How far the service is behind each topic, in messages and in seconds, of the partition that is farthest behind. */
class Lag {

    private static final Logger LOG = LoggerFactory.getLogger(Lag.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Admin admin;
    private final String group;
    private final Set<String> topics;
    private final Map<TopicPartition, Mark> marks = new ConcurrentHashMap<>();

    Lag(Admin admin, String group, Set<String> topics, MeterRegistry metrics) {
        this.admin = admin;
        this.group = group;
        this.topics = Set.copyOf(topics);
        for (var topic : topics) {
            gauge(metrics, "consumer.lag.messages", topic, _ -> messagesBehind(topic));
            gauge(metrics, "consumer.lag.seconds", topic, _ -> secondsBehind(topic));
        }
    }

    private void gauge(MeterRegistry metrics, String name, String topic, ToDoubleFunction<Lag> value) {
        var _ = Gauge.builder(name, this, value)
                .tag("topic", topic)
                .tag("group", group)
                .register(metrics);
    }

    double messagesBehind(String topic) {
        return marks.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToLong(entry -> entry.getValue().behind())
                .sum();
    }

    double secondsBehind(String topic) {
        var now = System.nanoTime();
        return marks.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToDouble(entry -> entry.getValue().secondsBehind(now))
                .max()
                .orElse(0);
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        try {
            var done = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            // All partitions: of one in which nothing was ever handled the group knows nothing.
            var latest =
                    admin
                            .describeTopics(topics)
                            .allTopicNames()
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                            .values()
                            .stream()
                            .flatMap(topic -> topic.partitions().stream()
                                    .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            ends.forEach((partition, end) -> note(partition, end, done.get(partition)));
        } catch (ExecutionException | TimeoutException away) {
            LOG.debug("Lag is not known while the broker does not answer: {}", away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(TopicPartition partition, ListOffsetsResultInfo end, @Nullable OffsetAndMetadata done) {
        var reached = done == null ? 0 : done.offset();
        var now = System.nanoTime();
        var _ = marks.merge(
                partition, Mark.first(end.offset(), reached, now), (last, _) -> last.next(end.offset(), reached, now));
    }

    /**
     * Where a partition stood at the last look that its reader has caught up with.
     *
     * @param level when the reader is known to have had everything
     * @param end the end to be reached next, and when it was seen
     */
    private record Mark(long level, long end, long seen, long behind) {

        static Mark first(long end, long reached, long now) {
            return new Mark(now, end, now, Math.max(0, end - reached));
        }

        Mark next(long newEnd, long reached, long now) {
            var behind = Math.max(0, newEnd - reached);
            if (behind == 0) {
                return new Mark(now, newEnd, now, 0);
            }
            return reached >= end ? new Mark(seen, newEnd, now, behind) : new Mark(level, end, seen, behind);
        }

        double secondsBehind(long now) {
            return behind == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(now - level) / 1000.0;
        }
    }
}
