package city.wutong.stories.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whoever was answered finds the command remembered by the aggregate and its event on the topic. */
final class Acknowledged {

    private final Map<String, Stored> stored;
    /** Types by place: two topics may tell of the same identity, each with its own numbers. */
    private final Map<String, Set<String>> events = new HashMap<>();

    private Acknowledged(Evidence evidence) {
        stored = evidence.stored().stream()
                .collect(Collectors.toMap(Stored::id, Function.identity(), (first, _) -> first));
        for (var event : evidence.events()) {
            var _ = events.computeIfAbsent(place(event.subject(), event.sequence()), _ -> new HashSet<>())
                    .add(event.type());
        }
    }

    static List<String> violations(Evidence evidence) {
        var check = new Acknowledged(evidence);
        var found = new ArrayList<String>();
        new HashSet<>(evidence.told()).forEach(told -> check.look(told, found));
        return found;
    }

    private void look(Told told, List<String> found) {
        var aggregate = stored.get(told.aggregate());
        if (aggregate == null) {
            found.add("%s was acknowledged and %s is in no store".formatted(told.key(), told.aggregate()));
            return;
        }
        var command = new Stored.Remembered(told.slot(), told.version(), told.sequence());
        if (!aggregate.commands().contains(command)) {
            found.add("%s was acknowledged and %s does not remember it at version %d"
                    .formatted(told.key(), told.aggregate(), told.version()));
        }
        var types = events.getOrDefault(place(told.aggregate(), told.sequence()), Set.of());
        if (told.event() != null && !types.contains(told.event())) {
            found.add("%s was acknowledged and its event %s is not number %d of %s"
                    .formatted(told.key(), told.event(), told.sequence(), told.aggregate()));
        }
    }

    private static String place(String subject, long sequence) {
        return subject + "@" + sequence;
    }
}
