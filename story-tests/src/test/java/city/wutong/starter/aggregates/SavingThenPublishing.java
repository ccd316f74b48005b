package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Turn;
import city.wutong.starter.outbox.FaultPoints;
import city.wutong.starter.outbox.PublishingAfterwards;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Deliberately wrong: the events are kept in memory while the state is saved, and published after that. */
@NullMarked
final class SavingThenPublishing extends AggregateStore {

    private final EventsInMemory events;
    private final PublishingAfterwards publishing;

    SavingThenPublishing(
            MongoTemplate mongo, EventsInMemory events, FaultPoints faults, PublishingAfterwards publishing) {
        super(mongo, events, _ -> {}, faults);
        this.events = events;
        this.publishing = publishing;
    }

    @Override
    void insert(Aggregate<?> aggregate, String collection, @Nullable Turn turn) {
        super.insert(aggregate, collection, turn);
        publishing.publish(aggregate.id().value(), events.taken());
    }

    @Override
    List<Integer> insertAll(List<? extends Aggregate<?>> aggregates, String collection) {
        aggregates.forEach(aggregate -> insert(aggregate, collection, null));
        return List.of();
    }

    @Override
    boolean update(Aggregate<?> aggregate, String collection, @Nullable Turn turn) {
        var isWritten = super.update(aggregate, collection, turn);
        var taken = events.taken();
        if (isWritten) {
            publishing.publish(aggregate.id().value(), taken);
        }
        return isWritten;
    }
}
