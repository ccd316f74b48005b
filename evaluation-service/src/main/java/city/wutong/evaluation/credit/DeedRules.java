package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.DeedKind;
import java.util.List;
import java.util.Set;

/**
 * What deeds give. They take nothing and do not fade; what is taken back is as if it had never been.
 *
 * @param group the group in which all of them count
 */
public record DeedRules(CreditGroup group, List<Worth> worth, List<Limit> limits) {

    public DeedRules {
        worth = List.copyOf(worth);
        limits = List.copyOf(limits);
        CreditRuleCheck.deedsAreWorthSomething(worth);
    }

    /**
     * What deeds of a kind are worth: so many points for each whole {@code per} of their amounts together.
     *
     * @param per minutes of service; 1 for a completed project; 100 for the full rating of an evaluated one
     */
    public record Worth(String item, DeedKind kind, int points, int per, String clause, Wording text) {

        /** Never less than nothing, even if a reversal is told before what it takes back. */
        int pointsFor(long amount) {
            return (int) Math.clamp(Math.max(amount, 0) * points / per, 0L, Integer.MAX_VALUE);
        }
    }

    /** The most that deeds of some kinds give together. */
    public record Limit(String item, Set<DeedKind> kinds, int atMost, String clause, Wording text) {}
}
