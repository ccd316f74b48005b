package city.wutong.stories.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often what happened. */
final class Counts {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    long of(String what) {
        var count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    String text() {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> "  %-44s %7d"
                                .formatted(count.getKey(), count.getValue().sum()))
                        .collect(Collectors.joining("\n"));
    }
}
