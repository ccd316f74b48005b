package city.wutong.starter.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** How a service takes the facts of one topic: envelope and body are read, then its listener is asked. */
final class Hearing<E> implements Consumer<Message<byte[]>> {

    private final String topic;
    private final Bodies<E> bodies;
    private final FactListener<E> listener;
    private final Tally tally;

    Hearing(String topic, Bodies<E> bodies, FactListener<E> listener, Tally tally) {
        this.topic = topic;
        this.bodies = bodies;
        this.listener = listener;
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void accept(Message<byte[]> message) {
        acceptAll(List.of(message));
    }

    /** Takes them in their order; if one cannot be taken, others may have been, and it does not say which. */
    void acceptAll(List<? extends Message<?>> messages) {
        var together = new ArrayList<Typed<E>>();
        for (var message : messages) {
            var type = new Envelope(message.getHeaders()).type();
            if (bodies.know(type)) {
                together.add(new Typed<>(type, factOf(message, type)));
            } else {
                take(together);
                together.clear();
                passOver(message);
                tally.count(Tally.UNKNOWN, FactListener.Outcome.SKIPPED);
            }
        }
        take(together);
    }

    private Fact<E> factOf(Message<?> message, String type) {
        var envelope = new Envelope(message.getHeaders());
        var time = envelope.time();
        var subject = envelope.subject();
        return new Fact<>(
                envelope.id(), topic, subject, envelope.sequence(), time, bodies.read(message, type, subject));
    }

    private void take(List<Typed<E>> together) {
        if (together.isEmpty()) {
            return;
        }
        var outcomes = listener.onAll(together.stream().map(Typed::fact).toList());
        for (int at = 0; at < outcomes.size(); at++) {
            var taken = together.get(at);
            tally.count(taken.type, outcomes.get(at));
            if (outcomes.get(at) == FactListener.Outcome.APPLIED) {
                tally.countApplied(taken.fact.time());
            }
        }
    }

    /** Lets a fact go; where nobody can tell which one it is, nobody counts it either. */
    void passOver(Message<?> message) {
        var envelope = new Envelope(message.getHeaders());
        if (envelope.hasPlace()) {
            listener.passOver(envelope.subject(), envelope.sequence());
        }
    }

    /** A fact under its wire type. */
    private record Typed<E>(String type, Fact<E> fact) {}
}
