package city.wutong.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.RawBsonDocument;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every byte the service has written. */
@TestComponent
public class Written {

    private final MongoTemplate mongo;
    private final Environment environment;

    Written(MongoTemplate mongo, Environment environment) {
        this.mongo = mongo;
        this.environment = environment;
    }

    /** All documents of all collections, read as text. */
    public String inTheStore() {
        var all = new ByteArrayOutputStream();
        for (var name : mongo.getDb().listCollectionNames()) {
            for (var document :
                    mongo.getDb().getCollection(name, RawBsonDocument.class).find()) {
                var bytes = document.getByteBuffer().asNIO();
                while (bytes.hasRemaining()) {
                    all.write(bytes.get());
                }
            }
        }
        return all.toString(UTF_8);
    }

    /** Keys, headers and bodies of all records of all topics, read as text. */
    public String onTheTopics() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", environment.getRequiredProperty("KAFKA_BOOTSTRAP_SERVERS"));
        var all = new StringBuilder();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> append(record, all));
            }
        }
        return all.toString();
    }

    private static void append(ConsumerRecord<byte[], byte[]> record, StringBuilder all) {
        all.append(text(record.key())).append('\n').append(text(record.value())).append('\n');
        record.headers()
                .forEach(header -> all.append(header.key())
                        .append('=')
                        .append(text(header.value()))
                        .append('\n'));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
