package city.wutong.stories.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each aggregate has as many events in its topic as it has counted, none waits, and each event has its aggregate. */
final class Agreement {

    private Agreement() {}

    static List<String> violations(Evidence evidence) {
        var published = evidence.events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.topic() + "/" + event.subject(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Event::sequence, Collectors.toSet()), set -> (long) set.size())));
        var found = new ArrayList<String>();
        evidence.stored().forEach(aggregate -> compare(aggregate, published, found));
        var known = evidence.stored().stream()
                .map(aggregate -> aggregate.topic() + "/" + aggregate.id())
                .collect(Collectors.toSet());
        published.keySet().stream()
                .filter(subject -> !known.contains(subject))
                .forEach(subject -> found.add("%s has events and no state".formatted(subject)));
        return found;
    }

    private static void compare(Stored aggregate, Map<String, Long> published, List<String> found) {
        var events = published.getOrDefault(aggregate.topic() + "/" + aggregate.id(), 0L);
        if (events != aggregate.sequence()) {
            found.add("%s has counted %d events and %d were published"
                    .formatted(aggregate.id(), aggregate.sequence(), events));
        }
        if (aggregate.waiting() > 0) {
            found.add("%s still has %d events waiting".formatted(aggregate.id(), aggregate.waiting()));
        }
    }
}
