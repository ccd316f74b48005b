package city.wutong.evaluation.retelling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What was told on one partition of a topic, read on as far as it has come. */
public class Telling {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int EMPTY_POLLS_AT_MOST = 40;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final long done;

    Telling(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long done) {
        this.consumer = consumer;
        this.partition = partition;
        this.done = done;
    }

    /**
     * Reads what was told until now and was not read yet, and says of each record whether this service had heard it, or
     * set it aside, when the reading began.
     */
    public void readOn(BiConsumer<Told, Boolean> reader) {
        var end = Optional.ofNullable(consumer.endOffsets(List.of(partition)).get(partition))
                .orElse(0L);
        var empty = 0;
        while (consumer.position(partition) < end) {
            var polled = consumer.poll(POLL).records(partition);
            empty = polled.isEmpty() ? empty + 1 : 0;
            if (empty > EMPTY_POLLS_AT_MOST) {
                throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            }
            polled.forEach(record -> reader.accept(toldBy(record), record.offset() < done));
        }
    }

    private static Told toldBy(ConsumerRecord<byte[], byte[]> record) {
        return new Told(record.headers(), record.value());
    }
}
