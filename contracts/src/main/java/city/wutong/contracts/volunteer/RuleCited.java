package city.wutong.contracts.volunteer;

import java.util.Objects;

/**
 * A clause of a versioned rule set that a decision rests on: the identifier of the rule set, its version in force on
 * the day of the fact, and the clause within it.
 */
public record RuleCited(String ruleSet, String version, String clause) {

    public RuleCited {
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(clause, "clause");
    }
}
