package city.wutong.starter.aggregates;

import city.wutong.starter.outbox.FaultPoints;
import city.wutong.starter.outbox.PublishingAfterwards;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Deliberately wrong: the events are kept in memory while the state is saved, and published after that. */
@NullMarked
final class SavingThenPublishing extends AggregateStore {

    private final EventsInMemory events;
    private final PublishingAfterwards publishing;

    SavingThenPublishing(
            MongoTemplate mongo, EventsInMemory events, FaultPoints faults, PublishingAfterwards publishing) {
        super(mongo, events, () -> {}, faults);
        this.events = events;
        this.publishing = publishing;
    }

    @Override
    void insert(Aggregate<?> aggregate, String collection) {
        super.insert(aggregate, collection);
        publishing.publish(aggregate.id().value(), events.taken());
    }

    @Override
    boolean update(Aggregate<?> aggregate, String collection) {
        var isWritten = super.update(aggregate, collection);
        var taken = events.taken();
        if (isWritten) {
            publishing.publish(aggregate.id().value(), taken);
        }
        return isWritten;
    }
}
