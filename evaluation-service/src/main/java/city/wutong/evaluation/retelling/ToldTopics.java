package city.wutong.evaluation.retelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads topics with a consumer of its own, which belongs to no group and moves no group's place. One partition after
 * another, so that only one partition's facts need be in memory at a time.
 */
@Component
public class ToldTopics {

    private static final int PATIENCE_SECONDS = 10;

    private final Admin admin;
    private final String group;
    private final JsonMapper json;
    private final Map<String, Object> consuming;

    ToldTopics(
            Admin admin,
            JsonMapper json,
            @Value("${wutong.service}") String group,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        this.admin = admin;
        this.group = group;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.consuming = Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000),
                Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 << 20),
                // Nothing new is waited for; the usual half second would be lost at the end of every partition.
                Map.entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10));
    }

    /** Reads bodies as the listeners do: what they do not know in them is left out. */
    public JsonMapper json() {
        return json;
    }

    /** This service's place in each partition at this moment: what lies before it was heard or set aside. */
    public Map<TopicPartition, Long> places(String topic) {
        try {
            var places = new HashMap<TopicPartition, Long>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach((partition, place) -> {
                        if (place != null && partition.topic().equals(topic)) {
                            places.put(partition, place.offset());
                        }
                    });
            return places;
        } catch (ExecutionException | TimeoutException away) {
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, stopped);
        }
    }

    /** Passes on the topic's partitions one by one, each to be read from its beginning. */
    public void read(String topic, Map<TopicPartition, Long> places, Consumer<Telling> reader) {
        try (var consumer = new KafkaConsumer<>(consuming, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            for (var partition : partitions) {
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                reader.accept(new Telling(consumer, partition, places.getOrDefault(partition, 0L)));
            }
        }
    }
}
