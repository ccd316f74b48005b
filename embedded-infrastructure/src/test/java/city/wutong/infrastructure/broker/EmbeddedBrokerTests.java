package city.wutong.infrastructure.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTests {

    @TempDir
    Path directory;

    @Test
    void createsTopicsOfTwelvePartitionsThatKeepTheirRecordsForEver() throws Exception {
        var facts = new ConfigResource(ConfigResource.Type.TOPIC, "facts");
        try (var broker = EmbeddedBroker.start(directory, 0);
                var admin = Admin.create(settings(broker))) {
            admin.createTopics(List.of(new NewTopic("facts", Optional.empty(), Optional.empty())))
                    .all()
                    .get();

            var topics = admin.describeTopics(List.of("facts")).allTopicNames().get();
            var configured = admin.describeConfigs(List.of(facts)).all().get();

            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(configured.values())
                    .allSatisfy(config ->
                            assertThat(config.get("retention.ms").value()).isEqualTo("-1"));
        }
    }

    @Test
    void createsNoTopicThatNobodyAskedFor() throws Exception {
        try (var broker = EmbeddedBroker.start(directory, 0);
                var admin = Admin.create(settings(broker));
                var consumer =
                        new KafkaConsumer<>(settings(broker), new StringDeserializer(), new StringDeserializer())) {
            assertThat(consumer.partitionsFor("misspelt", Duration.ofSeconds(2)))
                    .isNullOrEmpty();

            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void keepsRecordsOverARestartInTheSameProcess() throws Exception {
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            send(broker, "before");
        }

        try (var broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(read(broker)).containsExactly("before");
        }
    }

    private static void send(EmbeddedBroker broker, String value) throws Exception {
        try (var admin = Admin.create(settings(broker));
                var producer = new KafkaProducer<>(settings(broker), new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
            var _ = producer.send(new ProducerRecord<>("facts", "key", value)).get();
        }
    }

    private static List<String> read(EmbeddedBroker broker) {
        var partition = new TopicPartition("facts", 0);
        try (var consumer = new KafkaConsumer<>(settings(broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }

    private static Properties settings(EmbeddedBroker broker) {
        var settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", broker.bootstrapServers()));
        return settings;
    }
}
