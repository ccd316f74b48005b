package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import java.util.Objects;

/** What the rules of the library decide. */
public enum Clause {
    BUDGET,
    PERIOD,
    AREA,
    LISTING,
    TAKING_OVER,
    CLAIM_SIZE,
    CLAIM_WITHIN_TARGET,
    CLAIM_FORM,
    CLAIM_OF_OTHERS,
    CLAIM_COUNT,
    CLAIM_REPETITION,
    CLAIM_WITHDRAWAL,
    AGREEMENT,
    BEGINNING,
    REPORTS,
    COMPLETION,
    RATING;

    RuleReference in(RuleSet<LibraryRules> rules) {
        var clause = rules.rules().clauses().get(this);
        return rules.clause(Objects.requireNonNull(clause, () -> "The rules of the library have no clause " + this));
    }
}
