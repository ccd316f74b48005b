package city.wutong.starter.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Takes together what was read together. What cannot be taken so is halved, again and again, until the one that stands
 * in the way is found: those before it are taken, and it fails as it would alone.
 */
final class HearingTogether<E> implements Consumer<Message<List<byte[]>>> {

    private final Hearing<E> hearing;

    HearingTogether(Hearing<E> hearing) {
        this.hearing = hearing;
    }

    @Override
    public void accept(Message<List<byte[]>> read) {
        take(messagesIn(read), 0);
    }

    private void take(List<Message<?>> messages, int first) {
        try {
            hearing.acceptAll(messages);
        } catch (RuntimeException failure) {
            // Where infrastructure is away, all would fail, one patience after another.
            if (messages.size() == 1 || Faults.isInfrastructure(failure)) {
                throw new BatchListenerFailedException("cannot be taken", failure, first);
            }
            var half = messages.size() / 2;
            take(messages.subList(0, half), first);
            take(messages.subList(half, messages.size()), first + half);
        }
    }

    private static List<Message<?>> messagesIn(Message<List<byte[]>> read) {
        // A record without a value stands there as an object of Spring's, whatever the declared type.
        List<?> bodies = read.getPayload();
        var headers = headersIn(read);
        var messages = new ArrayList<Message<?>>();
        for (int at = 0; at < bodies.size(); at++) {
            messages.add(MessageBuilder.withPayload((Object) bodies.get(at))
                    .copyHeaders(headers.get(at))
                    .build());
        }
        return messages;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> headersIn(Message<?> read) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(read.getHeaders().get(KafkaHeaders.BATCH_CONVERTED_HEADERS));
    }
}
