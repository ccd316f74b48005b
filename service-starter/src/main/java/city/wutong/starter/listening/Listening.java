package city.wutong.starter.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.messaging.Message;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Binds listeners to topics: envelope and body are read, the listener is asked, and what became of it is counted. */
public class Listening {

    private final JsonMapper json;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Map<String, Hearing<?>> byTopic = new ConcurrentHashMap<>();

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
     * @param types the record of every wire type this version knows; others are passed over and counted
     * @param speaksOf the identity in the body, which must be the envelope's subject: by that one facts are ordered
     */
    public <E> Consumer<Message<byte[]>> to(
            String topic,
            Map<String, ? extends Class<? extends E>> types,
            Function<? super E, String> speaksOf,
            FactListener<E> listener) {
        return hearing(topic, types, speaksOf, listener);
    }

    /**
     * The same for a binding in batch mode with native decoding: what was read together reaches the listener together,
     * by {@link FactListener#onAll}.
     */
    public <E> Consumer<Message<List<byte[]>>> toAll(
            String topic,
            Map<String, ? extends Class<? extends E>> types,
            Function<? super E, String> speaksOf,
            FactListener<E> listener) {
        return new HearingTogether<>(hearing(topic, types, speaksOf, listener));
    }

    private <E> Hearing<E> hearing(
            String topic,
            Map<String, ? extends Class<? extends E>> types,
            Function<? super E, String> speaksOf,
            FactListener<E> listener) {
        var tally = new Tally(topic, types.keySet(), metrics, clock);
        var hearing = new Hearing<E>(topic, new Bodies<>(types, speaksOf, json), listener, tally);
        if (byTopic.putIfAbsent(topic, hearing) != null) {
            throw new IllegalStateException("Two listeners hear " + topic + "; a dead letter would not know its own");
        }
        return hearing;
    }

    /** How facts of this topic are taken; used to replay a dead letter. */
    Optional<Hearing<?>> hearingOf(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }
}
