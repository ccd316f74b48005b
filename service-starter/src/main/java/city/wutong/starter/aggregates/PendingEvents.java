package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Command;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** Turns raised events into the form in which they wait in the aggregate's document. */
class PendingEvents {

    /** In bytes; a broker takes a million with all headers. */
    private static final int LARGEST = 768 << 10;

    private final List<Announcements<?>> announcements;
    private final JsonMapper json;
    private final Clock clock;
    private final ObjectProvider<Tracer> tracer;

    PendingEvents(List<Announcements<?>> announcements, JsonMapper json, Clock clock, ObjectProvider<Tracer> tracer) {
        this.announcements = announcements;
        this.json = json;
        this.clock = clock;
        this.tracer = tracer;
    }

    /** Numbers and drains what the aggregate raised. */
    List<Document> drain(Aggregate<?> aggregate) {
        var told = aggregate.raised().stream()
                .map(this::announcementOf)
                .flatMap(Optional::stream)
                .toList();
        var first = aggregate.advance(told.size());
        return IntStream.range(0, told.size())
                .mapToObj(i -> pending(aggregate.id(), first + i, told.get(i)))
                .toList();
    }

    /** What could never be sent must not be written: it would stand in the way of all others. */
    private String dataOf(Announcement announcement) {
        var data = json.writeValueAsString(announcement.data());
        if (data.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new IllegalStateException("An event of type %s is too large".formatted(announcement.type()));
        }
        return data;
    }

    private Document pending(Identifier id, long sequence, Announcement announcement) {
        var pending = new Document("id", "%s/%s/%d".formatted(announcement.topic(), id.value(), sequence))
                .append("sequence", sequence)
                .append("topic", announcement.topic())
                .append("type", announcement.type())
                .append("time", Date.from(clock.instant()))
                .append("actor", Command.actor())
                .append("data", dataOf(announcement));
        traceparent().ifPresent(value -> pending.append("traceparent", value));
        return pending;
    }

    private Optional<Announcement> announcementOf(Object event) {
        return announcements.stream()
                .filter(one -> one.events().isInstance(event))
                .findFirst()
                .map(one -> announce(one, event))
                .orElseThrow(() -> new IllegalStateException("Nobody announces " + event.getClass()));
    }

    private static <E> Optional<Announcement> announce(Announcements<E> announcements, Object event) {
        return announcements.of(announcements.events().cast(event));
    }

    private Optional<String> traceparent() {
        return Optional.ofNullable(tracer.getIfAvailable())
                .map(Tracer::currentTraceContext)
                .map(current -> current.context())
                .map(PendingEvents::format);
    }

    private static @Nullable String format(TraceContext context) {
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled);
    }
}
