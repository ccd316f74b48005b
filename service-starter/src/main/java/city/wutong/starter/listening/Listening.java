package city.wutong.starter.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Binds listeners to topics: envelope and body are read, the listener is asked, and what became of it is counted. */
public class Listening {

    private final JsonMapper json;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Map<String, Consumer<Message<byte[]>>> byTopic = new ConcurrentHashMap<>();

    Listening(JsonMapper json, MeterRegistry metrics, Clock clock) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Takes the facts of a topic.
     *
     * @param types the record of every wire type this version knows; others are skipped and counted
     */
    public <E> Consumer<Message<byte[]>> to(
            String topic, Map<String, ? extends Class<? extends E>> types, FactListener<E> listener) {
        Consumer<Message<byte[]>> taking = message -> take(topic, types, listener, message);
        byTopic.put(topic, taking);
        return taking;
    }

    /** How facts of this topic are taken; used to replay a dead letter. */
    Optional<Consumer<Message<byte[]>>> takerOf(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    private <E> void take(
            String topic,
            Map<String, ? extends Class<? extends E>> types,
            FactListener<E> listener,
            Message<byte[]> message) {
        var envelope = new Envelope(message.getHeaders());
        var type = envelope.type();
        var record = types.get(type);
        if (record == null) {
            count(topic, "unknown", FactListener.Outcome.SKIPPED);
            return;
        }
        var time = envelope.time();
        var fact = new Fact<E>(
                envelope.id(),
                topic,
                envelope.subject(),
                envelope.sequence(),
                time,
                read(message.getPayload(), record));
        var outcome = listener.on(fact);
        count(topic, type, outcome);
        if (outcome == FactListener.Outcome.APPLIED) {
            metrics.timer("event.freshness", "topic", topic).record(Duration.between(time, clock.instant()));
        }
    }

    private <E> E read(byte[] body, Class<E> record) {
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

    private void count(String topic, String type, FactListener.Outcome outcome) {
        metrics.counter(
                        "events.handled",
                        "topic",
                        topic,
                        "type",
                        type,
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
