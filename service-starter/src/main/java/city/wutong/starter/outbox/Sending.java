package city.wutong.starter.outbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The way to the broker for what must arrive. */
final class Sending extends KafkaProducer<String, byte[]> {

    /** Room for a record of the broker's usual limit with the headers of a dead letter. */
    private static final int LARGEST = 4 << 20;

    private static final Duration CLOSING = Duration.ofSeconds(3);

    private Sending(Map<String, Object> settings) {
        super(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Retries for ever in order: an event that could not be sent yet must not be overtaken by the next one. Nothing is
     * held back to fill a batch, since the relay sends in batches itself.
     */
    static Producer<String, byte[]> to(String brokers) {
        return new Sending(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                16L << 20));
    }

    /** Does not wait for a broker that is away: what is unsent lies in the outbox. */
    @Override
    public void close() {
        close(CLOSING);
    }
}
