package city.wutong.stories.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.stories.check.Event;
import city.wutong.stories.check.Poison;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads whole topics from their beginning. */
final class TopicReader {

    private static final Set<String> FACTS = Set.of(
            "registry.organisations",
            "registry.applications",
            "volunteer.volunteers",
            "volunteer.activities",
            "volunteer.hours",
            "project.projects",
            "evaluation.credit");

    private final String broker;

    TopicReader(String broker) {
        this.broker = broker;
    }

    /** The events of all topics, without what was put there past the services. */
    List<Event> events() {
        var events = new ArrayList<Event>();
        read(FACTS::contains, record -> {
            if (header(record, Poisoning.MARK).isEmpty()) {
                events.add(event(record));
            }
        });
        return events;
    }

    List<Poison.Buried> buried() {
        var buried = new ArrayList<Poison.Buried>();
        read(
                topic -> topic.endsWith(".dlq"),
                record -> buried.add(new Poison.Buried(
                        record.topic(),
                        header(record, Poisoning.MARK),
                        header(record, "dead_letter_cause"),
                        Digests.of(record.value()))));
        return buried;
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        return new Event(
                record.topic(),
                record.partition(),
                header(record, "ce_subject"),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_actor"),
                new String(record.value(), UTF_8));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private void read(Predicate<String> wanted, Consumer<ConsumerRecord<String, byte[]>> taking) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> wanted.test(partition.topic()))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(taking);
            }
        }
    }
}
