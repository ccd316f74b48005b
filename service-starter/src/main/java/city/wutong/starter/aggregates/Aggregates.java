package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.commands.StaleVersion;
import city.wutong.starter.commands.Turn;
import city.wutong.starter.web.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * All aggregates of one kind. A capability's repository extends this, takes the glossary's plural as its name and adds
 * its own questions.
 */
public abstract class Aggregates<A extends Aggregate<?>, I extends Identifier> {

    private static final int ATTEMPTS = 60;

    private final Class<A> type;
    private final String collection;
    private final AggregateStore store;

    protected Aggregates(Class<A> type, AggregateStore store) {
        this.type = type;
        this.store = store;
        this.collection = store.mongo().getCollectionName(type);
    }

    /** What is said when there is none of this identity. */
    protected abstract Unknown unknown(I id);

    protected MongoTemplate mongo() {
        return store.mongo();
    }

    /** The collection that keeps them. */
    public String collection() {
        return collection;
    }

    public Optional<A> find(I id) {
        return store.find(type, collection, id.value());
    }

    /** Throws the capability's own {@link Unknown} if there is none. */
    public A get(I id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Enters a new aggregate. The same command again is answered as the first time; another aggregate of this identity
     * is refused with {@link AlreadyThere}, and a violated unique index is passed on as {@link DuplicateKeyException}.
     */
    public Receipt add(A aggregate) {
        return add(aggregate, Command.turnAt(place(aggregate.id())));
    }

    /**
     * Enters a new aggregate that is only made if the command was not carried out before, so that whatever stands
     * against making it now does not change the first answer.
     */
    public Receipt add(I id, Supplier<A> made) {
        var turn = Command.turnAt(place(id));
        var answered = turn.flatMap(known -> find(id).flatMap(there -> there.answerTo(known)));
        return answered.isPresent() ? answered.get() : add(made.get(), turn);
    }

    private Receipt add(A aggregate, Optional<Turn> turn) {
        try {
            store.insert(aggregate, collection, turn.orElse(null));
            return aggregate.receipt();
        } catch (DuplicateKeyException duplicate) {
            var there = store.find(type, collection, aggregate.id().value()).orElseThrow(() -> duplicate);
            return turn.flatMap(there::answerTo).orElseThrow(() -> new AlreadyThere(aggregate.id()));
        }
    }

    /**
     * Enters many new aggregates in one write, each with its events, and answers those that were not entered because
     * their identity or a unique value is there already.
     */
    public List<A> addAll(List<A> aggregates) {
        return aggregates.isEmpty()
                ? List.of()
                : store.insertAll(aggregates, collection).stream()
                        .map(aggregates::get)
                        .toList();
    }

    /**
     * Carries out an act on the current state and writes it, with a new try whenever another write came first, unless
     * the command names the version it was decided on: then {@link StaleVersion}. An act that raises nothing is written
     * as well; only outside of commands, where no key has to be remembered, one that alters nothing is not.
     */
    public Receipt change(I id, Consumer<A> act) {
        var turn = Command.turnAt(place(id));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var aggregate = get(id);
            var answered = turn.flatMap(aggregate::answerTo);
            if (answered.isPresent()) {
                return answered.get();
            }
            turn.ifPresent(known -> known.requireVersion(aggregate.version()));
            if (carriedOut(aggregate, act, turn.orElse(null))) {
                return aggregate.receipt();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000, 1_000_000L * Math.min(attempt, 20)));
        }
        throw new Contended(id);
    }

    private boolean carriedOut(A aggregate, Consumer<A> act, @Nullable Turn turn) {
        var before = turn == null ? store.documentOf(aggregate) : null;
        act.accept(aggregate);
        if (before != null && aggregate.raised().isEmpty() && before.equals(store.documentOf(aggregate))) {
            return true;
        }
        return store.update(aggregate, collection, turn);
    }

    private String place(Identifier id) {
        return collection + "/" + id.value();
    }
}
