package city.wutong.stories.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the checker found against each invariant. */
public record Verdict(Map<Invariant, List<String>> violations) {

    private static final int SHOWN = 10;

    public static Verdict on(Evidence evidence) {
        var violations = new EnumMap<Invariant, List<String>>(Invariant.class);
        for (var invariant : Invariant.values()) {
            violations.put(invariant, invariant.violations(evidence));
        }
        return new Verdict(violations);
    }

    public Set<Invariant> violated() {
        return violations.entrySet().stream()
                .filter(found -> !found.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public String text() {
        return Arrays.stream(Invariant.values()).map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(Invariant invariant) {
        var found = violations.getOrDefault(invariant, List.of());
        var line = "%s %-60s %s"
                .formatted(
                        invariant,
                        invariant.sentence(),
                        found.isEmpty() ? "holds" : "VIOLATED " + found.size() + " times");
        return found.stream().limit(SHOWN).map(one -> "\n     " + one).collect(Collectors.joining("", line, ""));
    }
}
