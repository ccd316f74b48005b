package city.wutong.starter.listening;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How a service takes the facts of one topic: envelope and body are read, then its listener is asked. */
final class Hearing<E> implements Consumer<Message<byte[]>> {

    private final String topic;
    private final Map<String, ? extends Class<? extends E>> types;
    private final FactListener<E> listener;
    private final JsonMapper json;
    private final Tally tally;

    Hearing(
            String topic,
            Map<String, ? extends Class<? extends E>> types,
            FactListener<E> listener,
            JsonMapper json,
            Tally tally) {
        this.topic = topic;
        this.types = types;
        this.listener = listener;
        this.json = json;
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void accept(Message<byte[]> message) {
        var envelope = new Envelope(message.getHeaders());
        var type = envelope.type();
        var record = types.get(type);
        if (record == null) {
            passOver(message);
            tally.count(Tally.UNKNOWN, FactListener.Outcome.SKIPPED);
            return;
        }
        var time = envelope.time();
        var fact = new Fact<E>(
                envelope.id(), topic, envelope.subject(), envelope.sequence(), time, read(payloadOf(message), record));
        var outcome = listener.on(fact);
        tally.count(type, outcome);
        if (outcome == FactListener.Outcome.APPLIED) {
            tally.countApplied(time);
        }
    }

    /** Lets a fact go; where nobody can tell which one it is, nobody counts it either. */
    void passOver(Message<?> message) {
        var envelope = new Envelope(message.getHeaders());
        if (envelope.hasPlace()) {
            listener.passOver(envelope.subject(), envelope.sequence());
        }
    }

    private static byte[] payloadOf(Message<?> message) {
        // A record without a value arrives as an object of Spring's, whatever the declared type.
        if (message.getPayload() instanceof byte[] body) {
            return body;
        }
        throw new Unreadable("There is no body");
    }

    private E read(byte[] body, Class<? extends E> record) {
        try {
            @Nullable E event = json.readValue(body, record);
            if (event == null) {
                throw new Unreadable("The body is null");
            }
            return event;
        } catch (JacksonException unreadable) {
            throw new Unreadable("The body is no " + record.getSimpleName());
        }
    }
}
