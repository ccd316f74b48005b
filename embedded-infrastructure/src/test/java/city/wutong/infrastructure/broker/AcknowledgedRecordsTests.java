package city.wutong.infrastructure.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker in a process of its own is killed while a producer sends; what it acknowledged is there afterwards. */
class AcknowledgedRecordsTests {

    private static final int ACKNOWLEDGED = 2_000;
    private static final TopicPartition FACTS = new TopicPartition("facts", 0);

    @TempDir
    Path directory;

    @Test
    void surviveTheKillOfTheBroker() throws Exception {
        var child = BrokerProcess.start(directory);
        var acknowledged = sendUntilKilled(child);

        try (var broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
            assertThat(read(broker.bootstrapServers())).containsAll(acknowledged);
        }
    }

    private static Set<String> sendUntilKilled(BrokerProcess child) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", child.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(FACTS.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var enough = new Semaphore(0);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        for (var number = 0; number < 4 * ACKNOWLEDGED; number++) {
            var value = "fact-" + number;
            var _ = producer.send(new ProducerRecord<>(FACTS.topic(), value), (_, failure) -> {
                if (failure == null) {
                    acknowledged.add(value);
                    enough.release();
                }
            });
        }
        enough.acquire(ACKNOWLEDGED);
        child.kill();
        producer.close(Duration.ZERO);
        return acknowledged;
    }

    private static Set<String> read(String bootstrapServers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        Set<String> found = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FACTS));
            consumer.seekToBeginning(List.of(FACTS));
            var end = consumer.endOffsets(List.of(FACTS)).getOrDefault(FACTS, 0L);
            while (consumer.position(FACTS) < end) {
                consumer.poll(Duration.ofSeconds(5)).forEach(record -> found.add(record.value()));
            }
        }
        return found;
    }

    /** A broker alone in a JVM. */
    record BrokerProcess(Process process, String bootstrapServers) {

        static BrokerProcess start(Path directory) throws IOException {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BrokerProcess.class.getName(),
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            // Warnings are printed as well; the address is the line that says so.
            var address = process.inputReader()
                    .lines()
                    .filter(line -> line.startsWith("address "))
                    .findFirst()
                    .orElseThrow();
            return new BrokerProcess(process, address.substring("address ".length()));
        }

        void kill() throws InterruptedException {
            var _ = process.destroyForcibly().waitFor();
        }

        static void main(String[] arguments) throws InterruptedException {
            var broker = EmbeddedBroker.start(Path.of(arguments[0]), 0);
            System.out.println("address " + broker.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
