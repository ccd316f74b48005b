package city.wutong.starter.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Puts a record that cannot be taken into {@code <topic>.<group>.dlq} with its cause and original bytes, and among the
 * operator's dead letters. Only then does the topic go on.
 */
class Burial implements ConsumerRecordRecoverer {

    private static final long PATIENCE_SECONDS = 30;

    private final Producer<String, byte[]> producer;
    private final DeadLetters letters;
    private final Listening listening;
    private final String group;
    private final Clock clock;
    private final MeterRegistry metrics;

    Burial(
            Producer<String, byte[]> producer,
            DeadLetters letters,
            Listening listening,
            String group,
            Clock clock,
            MeterRegistry metrics) {
        this.producer = producer;
        this.letters = letters;
        this.listening = listening;
        this.group = group;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        var cause = Faults.causeOf(failure);
        var body = record.value() instanceof byte[] bytes ? bytes : new byte[0];
        publish(record, body, cause);
        letters.keep(new DeadLetter(
                "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset()),
                record.topic(),
                text(record.key()),
                record.offset(),
                headersOf(record),
                body,
                cause,
                clock.instant(),
                DeadLetter.State.OPEN,
                null,
                null));
        count(record, cause);
    }

    private void count(ConsumerRecord<?, ?> record, String cause) {
        metrics.counter("dead.letters", "topic", record.topic(), "cause", cause.split(":", 2)[0])
                .increment();
        var type = record.headers().lastHeader("ce_type");
        var name = type == null || type.value() == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
        listening.hearingOf(record.topic()).ifPresent(hearing -> hearing.tally().countDead(name));
    }

    private void publish(ConsumerRecord<?, ?> record, byte[] body, String cause) {
        var target = "%s.%s.dlq".formatted(record.topic(), group);
        var letter = new ProducerRecord<String, byte[]>(target, null, text(record.key()), body, record.headers());
        var _ = letter.headers().add("dead_letter_cause", cause.getBytes(StandardCharsets.UTF_8));
        var origin = "%s/%d/%d".formatted(record.topic(), record.partition(), record.offset());
        var _ = letter.headers().add("dead_letter_origin", origin.getBytes(StandardCharsets.UTF_8));
        try {
            var _ = producer.send(letter).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unsent) {
            throw new KafkaException("The dead letter could not be published", unsent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped before the dead letter was published", stopped);
        }
    }

    private static List<DeadLetter.Header> headersOf(ConsumerRecord<?, ?> record) {
        return Stream.of(record.headers().toArray())
                .filter(header -> header.value() != null)
                .map(header -> new DeadLetter.Header(header.key(), header.value()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object key) {
        return switch (key) {
            case null -> null;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> key.toString();
        };
    }
}
