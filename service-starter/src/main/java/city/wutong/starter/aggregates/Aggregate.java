package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.commands.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Transient;

/**
 * Something with an identity that guards its own state and raises events of type {@code E} when it changes.
 *
 * <p>Version counts the writes (1, 2, 3 ...), sequence the published events (1, 2, 3 ... without a gap). The last
 * commands are remembered inside the same document, so that a repeated command is answered as it was the first time
 * even if the process died between the write and the answer.
 */
public abstract class Aggregate<E> {

    /** So many commands are remembered; an older key, save the creation's, is taken for a new command. */
    static final int REMEMBERED_COMMANDS = 32;

    private long version;
    private long sequence;
    private List<RememberedCommand> commands = new ArrayList<>();

    @Transient
    private final List<E> raised = new ArrayList<>();

    /** The identity, which never changes. */
    public abstract Identifier id();

    /** Number of writes so far; 0 before the first. */
    public long version() {
        return version;
    }

    /** Number of published events so far. */
    public long sequence() {
        return sequence;
    }

    protected void raise(E event) {
        raised.add(event);
    }

    /** What was raised since the last write, for tests and for the store. */
    public List<E> raised() {
        return List.copyOf(raised);
    }

    Receipt receipt() {
        return new Receipt(id().value(), version, sequence);
    }

    Optional<Receipt> answerTo(Turn turn) {
        return turn.slot()
                .flatMap(slot -> commands.stream()
                        .filter(remembered -> remembered.key().equals(slot))
                        .findFirst())
                .map(remembered -> remembered.answerTo(turn.command(), id()));
    }

    /** The events to publish take the next numbers; the write takes the next version. */
    long advance(int published) {
        var first = sequence + 1;
        sequence += published;
        version++;
        raised.clear();
        return first;
    }

    void remember(Turn turn) {
        turn.slot().ifPresent(slot -> {
            commands.add(new RememberedCommand(slot, turn.command().digest(), version, sequence));
            if (commands.size() > REMEMBERED_COMMANDS) {
                forgetOne();
            }
        });
    }

    /** The creating command stays: however late it is repeated, it is answered as the first time. */
    private void forgetOne() {
        var _ = commands.remove(commands.getFirst().isCreation() ? 1 : 0);
    }
}
