package city.wutong.stories.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In every topic the events of a subject come in the order 1, 2, 3 ... What was sent a second time after a crash is the
 * same event again and comes behind its first sending.
 */
final class Sequences {

    private final Map<String, List<Event>> firsts = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private Sequences() {}

    static List<String> violations(Evidence evidence) {
        var check = new Sequences();
        evidence.events().forEach(check::take);
        evidence.projections().forEach(check::compare);
        return check.found;
    }

    private void take(Event event) {
        var before = firsts.computeIfAbsent(event.topic() + "/" + event.subject(), _ -> new ArrayList<>());
        if (event.sequence() == before.size() + 1L) {
            before.add(event);
            if (event.partition() != before.getFirst().partition()) {
                found.add("%s lies in another partition than the event before".formatted(event.id()));
            }
        } else if (event.sequence() > before.size() || event.sequence() < 1) {
            found.add("%s comes after number %d".formatted(event.id(), before.size()));
        } else if (!before.get((int) event.sequence() - 1).equals(event)) {
            found.add("%s is there twice and differs".formatted(event.id()));
        }
    }

    private void compare(Projection projection) {
        firsts.values().stream()
                .map(List::getLast)
                .filter(last -> last.topic().equals(projection.topic()))
                .filter(last ->
                        !Long.valueOf(last.sequence()).equals(projection.taken().getOrDefault(last.subject(), 0L)))
                .forEach(last -> found.add("%s has taken %d of the %d events of %s"
                        .formatted(
                                projection.name(),
                                projection.taken().getOrDefault(last.subject(), 0L),
                                last.sequence(),
                                last.subject())));
    }
}
