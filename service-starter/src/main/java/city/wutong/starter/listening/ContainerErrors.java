package city.wutong.starter.listening;

import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What a listener's failure leads to, once for all services: infrastructure that is away is waited for without limit
 * and spends no attempts; what can never be taken is buried at once; anything else after five attempts.
 */
class ContainerErrors implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final long FURTHER_ATTEMPTS = 4;
    private static final long BETWEEN_ATTEMPTS_MILLIS = 200;

    private final Burial burial;

    ContainerErrors(Burial burial) {
        this.burial = burial;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            @Nullable String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetters,
            @Nullable BackOff backOff) {
        var errors = new DefaultErrorHandler(burial, new FixedBackOff(BETWEEN_ATTEMPTS_MILLIS, FURTHER_ATTEMPTS));
        errors.setBackOffFunction((_, failure) -> patienceFor(failure));
        container.setCommonErrorHandler(errors);
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }

    private static @Nullable BackOff patienceFor(Exception failure) {
        if (Faults.isFinal(failure)) {
            return new FixedBackOff(0, 0);
        }
        if (Faults.isInfrastructure(failure)) {
            var endless = new ExponentialBackOff(100, 2);
            endless.setMaxInterval(5_000);
            return endless;
        }
        return null;
    }
}
