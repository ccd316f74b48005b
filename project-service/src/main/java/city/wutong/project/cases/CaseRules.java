package city.wutong.project.cases;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * A version of the rules of service cases.
 *
 * @param mostPersonTimes on one day of one case
 * @param mostServices of one case
 * @param recordWithinDays so many days after it a service can still be recorded
 */
public record CaseRules(int mostPersonTimes, int mostServices, int recordWithinDays, Map<Clause, String> clauses) {

    static final String RULE_SET = "cases";

    public CaseRules {
        clauses = Map.copyOf(clauses);
        if (!clauses.keySet().equals(EnumSet.allOf(Clause.class))) {
            throw new IllegalArgumentException("The rules of cases must give the clause of everything they decide.");
        }
    }

    /** What all services of one case can come to. */
    int mostPersonTimesOfACase() {
        return Math.multiplyExact(mostPersonTimes, mostServices);
    }

    /** What the rules decide. */
    enum Clause {
        OPENING,
        SERVICE,
        CLOSING;

        RuleReference in(RuleSet<CaseRules> rules) {
            return rules.clause(Objects.requireNonNull(rules.rules().clauses().get(this)));
        }
    }
}
