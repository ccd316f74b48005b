package city.wutong.project.library;

import city.wutong.starter.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Map;

/**
 * A version of the rules of the library. Money is in CNY.
 *
 * @param agreement how long a claim waits for its agreement
 */
public record LibraryRules(Limits limits, Period agreement, Rating rating, Map<Clause, String> clauses) {

    static final String RULE_SET = "library";

    public LibraryRules {
        clauses = Map.copyOf(clauses);
        if (!clauses.keySet().equals(EnumSet.allOf(Clause.class))) {
            throw new IllegalArgumentException(
                    "The rules of the library must give the clause of everything they decide.");
        }
    }

    /**
     * What has bounds.
     *
     * @param smallestUnit every amount is a multiple of it
     * @param smallestClaim a claim is at least so much, unless less than that is left
     * @param mostClaims that stand on one project
     * @param mostReleased of one claimant's claims on a project, after which he claims no more of it
     * @param longestMonths a project's period
     * @param mostReports on one project
     */
    record Limits(
            BigDecimal smallestUnit,
            BigDecimal smallestClaim,
            int mostClaims,
            int mostReleased,
            BigDecimal largestBudget,
            int longestMonths,
            int mostReports) {

        boolean isInUnits(BigDecimal amount) {
            return amount.remainder(smallestUnit).signum() == 0;
        }
    }

    /**
     * How the beneficiaries' answers become one figure.
     *
     * @param fewestAnswers fewer say nothing
     * @param points of each answer, 0 to 100
     */
    record Rating(int fewestAnswers, Map<Answer, Integer> points) {

        Rating {
            points = Map.copyOf(points);
            if (!points.keySet().equals(EnumSet.allOf(Answer.class))
                    || points.values().stream().anyMatch(given -> given < 0 || given > 100)) {
                throw new IllegalArgumentException("Every answer gives 0 to 100 points.");
            }
        }

        /** The mean of the answers' points, half a point rounded up. */
        int of(Map<Answer, Integer> answers) {
            var sum = answers.entrySet().stream()
                    .mapToLong(given -> (long) points.getOrDefault(given.getKey(), 0) * given.getValue())
                    .sum();
            return BigDecimal.valueOf(sum)
                    .divide(BigDecimal.valueOf(count(answers)), RoundingMode.HALF_UP)
                    .intValueExact();
        }

        static long count(Map<Answer, Integer> answers) {
            return answers.values().stream().mapToLong(Integer::longValue).sum();
        }
    }
}
