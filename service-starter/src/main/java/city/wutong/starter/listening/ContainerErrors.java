package city.wutong.starter.listening;

import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.util.backoff.BackOff;

/**
 * What a listener's failure leads to, once for all services: infrastructure that is away is waited for without limit
 * and spends no attempts; what can never be taken is buried at once; anything else after five attempts.
 */
class ContainerErrors implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final int NOTED_AFTER = 500;
    private static final long NOTED_AFTER_MILLIS = 500;

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
        container.setCommonErrorHandler(new Errors(burial));
        // A place noted late only makes records come twice after a crash, which every listener bears.
        var properties = container.getContainerProperties();
        properties.setAckMode(ContainerProperties.AckMode.COUNT_TIME);
        properties.setAckCount(NOTED_AFTER);
        properties.setAckTime(NOTED_AFTER_MILLIS);
        // Of records that are taken together each ends its own trace.
        properties.setRecordObservationsInBatch(true);
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }
}
