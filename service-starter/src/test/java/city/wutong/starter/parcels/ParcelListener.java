package city.wutong.starter.parcels;

import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener;
import city.wutong.starter.listening.Listening;
import city.wutong.starter.listening.OutOfOrder;
import io.micrometer.tracing.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Follows each parcel in memory, and fails where a test says so. */
@Component
public class ParcelListener implements FactListener<ParcelMoved> {

    private static final Map<String, Class<ParcelMoved>> TYPES = Map.of(ParcelMoved.TYPE, ParcelMoved.class);

    /** What to throw at a place, or null. */
    public final Map<String, Consumer<Integer>> faults = new ConcurrentHashMap<>();

    public final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    public final Map<String, String> traces = new ConcurrentHashMap<>();
    private final Map<String, List<String>> ways = new ConcurrentHashMap<>();
    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private final Tracer tracer;

    ParcelListener(Tracer tracer) {
        this.tracer = tracer;
    }

    @Bean
    Consumer<Message<byte[]>> hearParcels(Listening listening) {
        return listening.to(Servers.TOPIC, TYPES, ParcelMoved::parcel, this);
    }

    @Bean
    Consumer<Message<List<byte[]>>> hearParcelsTogether(Listening listening) {
        return listening.toAll(Servers.TOGETHER, TYPES, ParcelMoved::parcel, this);
    }

    @Override
    public Outcome on(Fact<ParcelMoved> fact) {
        if (!OutOfOrder.isNext(last.getOrDefault(fact.subject(), 0L), fact.sequence())) {
            return Outcome.DUPLICATE;
        }
        var attempt = attempts.merge(fact.event().to(), 1, Integer::sum);
        faults.getOrDefault(fact.event().to(), _ -> {}).accept(attempt);
        note(fact.subject(), fact.sequence(), fact.event().to());
        var span = tracer.currentSpan();
        traces.put(fact.id(), span == null ? "" : span.context().traceId());
        return Outcome.APPLIED;
    }

    @Override
    public void passOver(String subject, long sequence) {
        if (OutOfOrder.isNext(last.getOrDefault(subject, 0L), sequence)) {
            note(subject, sequence, "?");
        }
    }

    private void note(String subject, long sequence, @Nullable String place) {
        var _ = ways.computeIfAbsent(subject, _ -> new CopyOnWriteArrayList<>()).add(String.valueOf(place));
        var _ = last.put(subject, sequence);
    }

    public List<String> wayOf(String subject) {
        return new ArrayList<>(ways.getOrDefault(subject, List.of()));
    }
}
