package city.wutong.stories.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every answer to a key is the same, one aggregate remembers it once, and no write is there that nobody asked for. */
final class Effects {

    /** From here on an aggregate forgets its oldest commands, and writes can no longer be counted by them. */
    private static final int FORGETS_FROM = 32;

    private Effects() {}

    static List<String> violations(Evidence evidence) {
        return Stream.of(answers(evidence), memories(evidence), writes(evidence))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> answers(Evidence evidence) {
        return evidence.told().stream()
                .collect(groupingBy(Told::key, mapping(told -> told, toSet())))
                .entrySet()
                .stream()
                .filter(answers -> answers.getValue().size() > 1)
                .map(answers -> "%s was answered differently: %s".formatted(answers.getKey(), answers.getValue()))
                .toList();
    }

    private static List<String> memories(Evidence evidence) {
        return evidence.stored().stream()
                .flatMap(aggregate -> aggregate.commands().stream())
                .collect(groupingBy(Stored.Remembered::key, counting()))
                .entrySet()
                .stream()
                .filter(times -> times.getValue() > 1)
                .map(times -> "%s has had %d effects".formatted(times.getKey(), times.getValue()))
                .toList();
    }

    private static List<String> writes(Evidence evidence) {
        var unasked = unasked(evidence);
        var found = new ArrayList<String>();
        for (var aggregate : evidence.stored()) {
            var commands = aggregate.commands().size();
            var expected =
                    commands + aggregate.silent() + unasked.getOrDefault(aggregate.topic() + "/" + aggregate.id(), 0L);
            if (commands > 0 && commands < FORGETS_FROM && aggregate.version() != expected) {
                found.add("%s was written %d times for %d commands and acts of the system"
                        .formatted(aggregate.id(), aggregate.version(), expected));
            }
        }
        return found;
    }

    /**
     * The system completes an application by two events in one write; each of its other writes has one event, or is
     * known as silent.
     */
    private static Map<String, Long> unasked(Evidence evidence) {
        return evidence.events().stream()
                .filter(event -> event.actor().equals(Event.SYSTEM))
                .filter(event -> !event.type().equals("registry.certificate-issued.v1"))
                .collect(groupingBy(event -> event.topic() + "/" + event.subject(), mapping(Event::id, toSet())))
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, ids -> (long) ids.getValue().size()));
    }
}
