package city.wutong.starter.listening;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Tells failures apart by what they mean instead of by their class, which the binder hides in its own: only so is a
 * change noticed from infrastructure that is away to a record that fails, and the other way round.
 */
class Errors extends DefaultErrorHandler {

    private static final long FURTHER_ATTEMPTS = 4;
    private static final long BETWEEN_ATTEMPTS_MILLIS = 200;
    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    Errors(ConsumerRecordRecoverer burial) {
        super(burial, new FixedBackOff(BETWEEN_ATTEMPTS_MILLIS, FURTHER_ATTEMPTS));
        setBackOffFunction((_, failure) -> patienceFor(failure));
    }

    @Override
    public void handleRemaining(
            Exception failure,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        super.handleRemaining(meaningOf(failure), records, consumer, container);
    }

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable again) {
        super.handleBatch(meaningOf(failure), records, consumer, container, again);
    }

    private static Exception meaningOf(Exception failure) {
        if (Faults.isFinal(failure)) {
            return new NeverTaken(failure);
        }
        return Faults.isInfrastructure(failure) ? new Away(failure) : new Failed(failure);
    }

    private static @Nullable BackOff patienceFor(Exception meaning) {
        return switch (meaning) {
            case NeverTaken _ -> new FixedBackOff(0, 0);
            case Away _ -> {
                var endless = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
                endless.setMaxInterval(LONGEST_WAIT_MILLIS);
                yield endless;
            }
            default -> null;
        };
    }

    private static class NeverTaken extends RuntimeException {
        NeverTaken(Exception cause) {
            super("can never be taken", cause);
        }
    }

    private static class Away extends RuntimeException {
        Away(Exception cause) {
            super("infrastructure is away", cause);
        }
    }

    private static class Failed extends RuntimeException {
        Failed(Exception cause) {
            super("failed", cause);
        }
    }
}
