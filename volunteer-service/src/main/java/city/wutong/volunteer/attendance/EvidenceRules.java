package city.wutong.volunteer.attendance;

import city.wutong.volunteer.hours.EvidenceClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of the rules of evidence.
 *
 * @param minutesBefore the activity, from which on codes are taken
 * @param minutesAfter the activity, until which codes are taken
 * @param levels the best first; the last one takes every means
 */
public record EvidenceRules(int minutesBefore, int minutesAfter, List<Level> levels, Map<Clause, String> clauses) {

    public EvidenceRules {
        if (!clauses.keySet().equals(EnumSet.allOf(Clause.class))
                || !levels.getLast().means().equals(EnumSet.allOf(Means.class))) {
            throw new IllegalArgumentException("Every attendance has a class, and every rule a clause");
        }
        levels = List.copyOf(levels);
        clauses = Map.copyOf(clauses);
    }

    /** A class and what it asks for. */
    public record Level(EvidenceClass evidenceClass, Set<Means> means, boolean inPlace, String clause) {

        boolean isReachedBy(Mark end) {
            return means.contains(end.means()) && (end.isInPlace() || !inPlace);
        }
    }

    Level levelOf(Mark in, Mark out) {
        return levels.stream()
                .filter(level -> level.isReachedBy(in) && level.isReachedBy(out))
                .findFirst()
                .orElseThrow();
    }

    /** What else the rules decide. */
    public enum Clause {
        WINDOW,
        PLACE,
        SIGNED_UP,
        ORDER,
        TWO_PERSONS
    }
}
