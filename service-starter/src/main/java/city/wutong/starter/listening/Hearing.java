package city.wutong.starter.listening;

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
        var envelope = new Envelope(message.getHeaders());
        var type = envelope.type();
        if (!bodies.know(type)) {
            passOver(message);
            tally.count(Tally.UNKNOWN, FactListener.Outcome.SKIPPED);
            return;
        }
        var time = envelope.time();
        var subject = envelope.subject();
        var fact = new Fact<E>(
                envelope.id(), topic, subject, envelope.sequence(), time, bodies.read(message, type, subject));
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
}
