package city.wutong.evaluation.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a version of rule set {@code credit}. All points are whole.
 *
 * @param groups base and maximum of each of the five groups; the maxima sum to 1000
 * @param limit the clause by which a group stays between 0 and its maximum
 * @param items what a fact of a kind gives or takes
 * @param years what whole years give
 * @param endedBy the kinds of fact after which no further year counts
 * @param classes the least score of each class
 * @param vetoes the facts that cap the class whatever the points
 * @param deeds what deeds give; absent: nothing
 */
public record CreditRules(
        Map<CreditGroup, GroupRule> groups,
        Limit limit,
        List<Item> items,
        List<Years> years,
        Set<FactKind> endedBy,
        Map<CreditClass, Integer> classes,
        List<VetoRule> vetoes,
        Ordinary shandong,
        @Nullable DeedRules deeds) {

    public static final String RULE_SET = "credit";

    public CreditRules {
        CreditRuleCheck.groupsAreComplete(groups);
        CreditRuleCheck.classesDescend(classes);
        items.forEach(CreditRuleCheck::badInformationLapses);
        groups = Map.copyOf(groups);
        items = List.copyOf(items);
        years = List.copyOf(years);
        endedBy = Set.copyOf(endedBy);
        classes = Map.copyOf(classes);
        vetoes = List.copyOf(vetoes);
    }

    GroupRule of(CreditGroup group) {
        return Objects.requireNonNull(groups.get(group));
    }

    CreditClass classOf(int score) {
        return classes.entrySet().stream()
                .filter(floor -> score >= floor.getValue())
                .map(Map.Entry::getKey)
                .min(CreditClass::compareTo)
                .orElse(CreditClass.E);
    }

    /** Whether a fact of this kind is bad information: it takes points or caps the class. */
    boolean isBad(FactKind kind) {
        return items.stream().anyMatch(item -> item.kind == kind && item.points < 0)
                || vetoes.stream().anyMatch(veto -> veto.kind == kind);
    }

    /** What every organisation has in a group, and what none can exceed. */
    public record GroupRule(int base, int max, String clause, Wording text) {}

    /** The clause of the groups' bounds. */
    public record Limit(String clause, Wording text) {}

    /**
     * What a fact gives or takes.
     *
     * @param decayYears years after which it has faded; absent: it does not fade
     * @param atMost how many facts of the kind count, the earliest first; absent: all
     */
    public record Item(
            String item,
            FactKind kind,
            CreditGroup group,
            int points,
            @Nullable Integer decayYears,
            @Nullable Integer atMost,
            String clause,
            Wording text) {

        int pointsOn(LocalDate day, CreditFact fact) {
            return decayYears == null ? points : new Decay(decayYears).left(points, fact.day(), day);
        }

        @Nullable LocalDate lapsesOn(CreditFact fact) {
            return decayYears == null ? null : new Decay(decayYears).lapsesOn(fact.day());
        }

        boolean hasLapsed(LocalDate day, CreditFact fact) {
            return decayYears != null && new Decay(decayYears).hasLapsed(fact.day(), day);
        }

        long counted() {
            return atMost == null ? Long.MAX_VALUE : atMost;
        }
    }

    /** What each whole year gives, up to a number of years. */
    public record Years(
            String item, Start since, CreditGroup group, int points, int atMost, String clause, Wording text) {

        /** From when the years count. */
        public enum Start {
            REGISTRATION,
            /** The later of the registration and the last bad information; none while a veto stands. */
            LAST_BAD_INFORMATION
        }
    }

    /**
     * A cap on the class while a fact stands.
     *
     * @param until the kinds of later fact that lift it; empty: nothing does
     */
    public record VetoRule(
            String item,
            FactKind kind,
            Set<FactKind> until,
            CreditClass cap,
            ShandongClass shandong,
            String clause,
            Wording text) {}

    /** The Shandong class of an organisation on which no veto stands. */
    public record Ordinary(ShandongClass ordinary, String clause, Wording text) {}
}
