package city.wutong.evaluation.credit;

import java.util.List;
import java.util.Map;

/** Refuses a rule set that does not add up. */
final class CreditRuleCheck {

    private static final int FULL_SCORE = 1000;

    private CreditRuleCheck() {}

    static void groupsAreComplete(Map<CreditGroup, CreditRules.GroupRule> groups) {
        for (var group : CreditGroup.values()) {
            var rule = groups.get(group);
            require(
                    rule != null && 0 <= rule.base() && rule.base() <= rule.max(),
                    "Group " + group + " has no base within 0 and its maximum.");
        }
        var sum = groups.values().stream().mapToInt(CreditRules.GroupRule::max).sum();
        require(sum == FULL_SCORE, "The maxima of the groups sum to " + sum + ", not to " + FULL_SCORE + ".");
    }

    static void classesDescend(Map<CreditClass, Integer> classes) {
        var above = FULL_SCORE + 1;
        for (var creditClass : CreditClass.values()) {
            var floor = classes.getOrDefault(creditClass, Integer.MAX_VALUE);
            require(floor < above, "Class " + creditClass + " does not begin below the class before.");
            above = floor;
        }
        require(above == 0, "The last class does not begin at 0.");
    }

    static void badInformationLapses(CreditRules.Item item) {
        require(item.points() >= 0 || item.decayYears() != null, "Item " + item.item() + " takes points for ever.");
    }

    static void deedsAreWorthSomething(List<DeedRules.Worth> worth) {
        worth.forEach(one -> require(
                one.points() > 0 && one.per() > 0,
                "Deed " + one.item() + " gives " + one.points() + " points for each " + one.per() + "."));
        var kinds = worth.stream().map(DeedRules.Worth::kind).distinct().count();
        require(kinds == worth.size(), "A kind of deed has two worths.");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
