package city.wutong.starter.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.parcels.ParcelListener;
import city.wutong.starter.parcels.ParcelMoved;
import city.wutong.starter.parcels.RunningParcels;
import city.wutong.starter.parcels.Servers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Facts of one parcel, told as another service would tell them, and what became of them. */
class Facts {

    final ParcelListener listener = RunningParcels.bean(ParcelListener.class);
    final String subject = "subject-" + UUID.randomUUID();
    final String topic;
    private final DeadLetters letters = RunningParcels.bean(DeadLetters.class);

    Facts(String topic) {
        this.topic = topic;
    }

    void moved(long sequence, String to) {
        put(record(bodyOf(subject, to), ParcelMoved.TYPE, "" + sequence));
    }

    static String bodyOf(String parcel, String to) {
        return "{\"parcel\":\"%s\",\"to\":\"%s\",\"new\":1}".formatted(parcel, to);
    }

    void put(ProducerRecord<String, byte[]> message) {
        Producer<String, byte[]> producer = RunningParcels.producer();
        try {
            var _ = producer.send(message).get();
        } catch (ExecutionException unsent) {
            throw new IllegalStateException(unsent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    ProducerRecord<String, byte[]> record(String body, String type, String sequence) {
        var message = new ProducerRecord<String, byte[]>(topic, subject, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id", subject + "/" + sequence,
                        "ce_type", type,
                        "ce_subject", subject,
                        "ce_sequence", sequence,
                        "ce_time", Instant.now().toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    void awaitWay(String... places) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(listener.wayOf(subject)).containsExactly(places));
    }

    DeadLetter awaitLetter() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !open().isEmpty());
        return open().getFirst();
    }

    List<DeadLetter> open() {
        return letters.inState(DeadLetter.State.OPEN, null, 1_000).stream()
                .filter(letter -> subject.equals(letter.key()))
                .toList();
    }

    ConsumerRecord<String, byte[]> buried() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                Servers.BROKER,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic + ".parcels.dlq"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (subject.equals(record.key())) {
                        found.add(record);
                    }
                });
                return !found.isEmpty();
            });
        }
        return found.getFirst();
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    static String scrape() {
        return RunningParcels.send("GET", "/actuator/prometheus", "", "").body();
    }
}
