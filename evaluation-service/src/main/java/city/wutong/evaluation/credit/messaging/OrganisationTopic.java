package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.evaluation.credit.Retelling;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register's topic with a consumer of its own, which belongs to no group and moves no group's place. */
@Component
class OrganisationTopic implements Retelling {

    private static final int PATIENCE_SECONDS = 10;

    private final Admin admin;
    private final String group;
    private final OrganisationRecords records;
    private final Map<String, Object> consuming;

    OrganisationTopic(
            Admin admin,
            JsonMapper json,
            @Value("${wutong.service}") String group,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        this.admin = admin;
        this.group = group;
        this.records = new OrganisationRecords(json);
        this.consuming = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
    }

    @Override
    public Tales begin() {
        var done = done();
        return reader -> {
            try (var consumer =
                    new KafkaConsumer<>(consuming, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                return new ReadTales(consumer, records, done).read(reader);
            }
        };
    }

    /** The group's place in each partition: what lies before it was heard or set aside. */
    private Map<TopicPartition, Long> done() {
        try {
            var places = new HashMap<TopicPartition, Long>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach((partition, place) -> {
                        if (place != null && partition.topic().equals(OrganisationEvent.TOPIC)) {
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
}
