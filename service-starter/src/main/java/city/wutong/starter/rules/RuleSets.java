package city.wutong.starter.rules;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All versions of one rule set, read from {@code rule-sets/<id>/<version>.yml} on the class path. A case is judged by
 * the version in force on the day of the fact, so exactly one is in force on each day from the first version's start.
 */
public final class RuleSets<T> {

    private final String id;
    private final List<RuleSet<T>> versions;

    private RuleSets(String id, List<RuleSet<T>> versions) {
        this.id = id;
        this.versions = versions;
    }

    /**
     * Reads every version and checks that their validities neither overlap nor leave a gap.
     *
     * @throws UnusableRuleSet if there is none, one cannot be read, misses a rule or has one nobody knows
     */
    public static <T> RuleSets<T> load(String id, Class<T> type) {
        var reader = new RuleSetReader<>(id, type);
        var versions = Arrays.stream(files(id))
                .map(reader::read)
                .sorted(Comparator.comparing(RuleSet::validFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new UnusableRuleSet("There is no file rule-sets/" + id + "/<version>.yml on the class path.");
        }
        for (int next = 1; next < versions.size(); next++) {
            requireConsecutive(versions.get(next - 1), versions.get(next));
        }
        return new RuleSets<>(id, versions);
    }

    /**
     * The version in force on a day.
     *
     * @throws NoRuleInForce if the day lies before the first version or after the end of the last one
     */
    public RuleSet<T> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> new NoRuleInForce(id, day));
    }

    public Optional<RuleSet<T>> version(String version) {
        return versions.stream()
                .filter(candidate -> candidate.version().equals(version))
                .findFirst();
    }

    /** All versions, the oldest first. */
    public List<RuleSet<T>> versions() {
        return versions;
    }

    private static Resource[] files(String id) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:rule-sets/" + id + "/*.yml");
        } catch (IOException unreadable) {
            throw new UnusableRuleSet("The folder rule-sets/" + id + " cannot be listed.", unreadable);
        }
    }

    private static void requireConsecutive(RuleSet<?> earlier, RuleSet<?> later) {
        var end = earlier.validUntil();
        if (end == null || !later.validFrom().isAfter(end)) {
            throw new UnusableRuleSet(
                    "Versions %s and %s of rule set %s overlap: %s begins on %s, %s is valid until %s."
                            .formatted(
                                    earlier.version(),
                                    later.version(),
                                    later.id(),
                                    later.version(),
                                    later.validFrom(),
                                    earlier.version(),
                                    end == null ? "further notice" : end));
        }
        if (!later.validFrom().equals(end.plusDays(1))) {
            throw new UnusableRuleSet(
                    "No version of rule set %s is in force between %s (end of %s) and %s (start of %s)."
                            .formatted(later.id(), end, earlier.version(), later.validFrom(), later.version()));
        }
    }
}
