package city.wutong.starter.aggregates;

import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** Deliberately wrong: nothing of the events goes into the aggregate's document. */
@NullMarked
final class EventsInMemory extends PendingEvents {

    private final ThreadLocal<List<Document>> drained = ThreadLocal.withInitial(List::of);

    EventsInMemory(List<Announcements<?>> announcements, JsonMapper json, Clock clock, ObjectProvider<Tracer> tracer) {
        super(announcements, json, clock, tracer);
    }

    @Override
    List<Document> drain(Aggregate<?> aggregate) {
        drained.set(super.drain(aggregate));
        return List.of();
    }

    List<Document> taken() {
        var taken = drained.get();
        drained.remove();
        return taken;
    }
}
