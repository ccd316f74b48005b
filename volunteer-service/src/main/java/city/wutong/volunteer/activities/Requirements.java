package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * What the rules, as they were on the day of submission, make of a plan.
 *
 * @param minors the clause on minors
 * @param training the clause on special skills
 * @param agreement the clause that wants a written agreement, or null where none is needed
 */
public record Requirements(
        boolean isDangerous,
        RuleReference minors,
        RuleReference training,
        @Nullable RuleReference agreement) {}
