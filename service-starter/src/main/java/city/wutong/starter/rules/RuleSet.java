package city.wutong.starter.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule set.
 *
 * @param id the folder of the rule set, such as {@code registration}
 * @param version the file's name without its ending
 * @param source the regulation the version restates, or that it is the product's own
 * @param validFrom the first day on which it is in force
 * @param validUntil the last day on which it is in force, included; null while no end is known
 * @param rules the rules themselves
 */
public record RuleSet<T>(
        String id,
        String version,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        T rules) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Cites a clause of this version. */
    public RuleReference clause(String clause) {
        return new RuleReference(id, version, clause);
    }
}
