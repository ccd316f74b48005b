package city.wutong.project.directory;

import java.util.Map;
import java.util.Set;

/**
 * Who may not take part in the library, as proposer, claimant or executor.
 *
 * @param states states of the register that stand against it
 * @param creditClasses classes of credit that stand against it
 * @param notRegistered what is said of an organisation that the register does not hold
 * @param noCode what is said of a code that cannot be anybody's
 * @param noProposer what is said of a party that may claim, but not propose
 * @param stayAllowed what an executor still does whose state in the register stands against it
 */
public record ParticipationRules(
        Map<RegisterState, Objection> states,
        Map<CreditClass, Objection> creditClasses,
        Objection notRegistered,
        Objection noCode,
        Objection noProposer,
        Set<Act> stayAllowed) {

    static final String RULE_SET = "participation";

    public ParticipationRules {
        stayAllowed = Set.copyOf(stayAllowed);
    }

    /** What stands against somebody, and the clause that says so. */
    public record Objection(String clause, Text text) {}
}
