package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.rules.RuleSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of bad information costs: how the organisation would stand had it not happened.
 *
 * @param costs points by which the score would be higher, lost clean years included
 * @param classWithout the class it would have
 * @param vetoes whether the fact caps the class until it is lifted, whatever the points
 * @param lapsesOn the first day on which the points it took are back; null if it took none
 */
public record Counterfactual(
        String eventId,
        FactKind kind,
        LocalDate day,
        int costs,
        CreditClass classWithout,
        boolean vetoes,
        @Nullable LocalDate lapsesOn) {

    /** Everything that costs the organisation points or its class on a day, the earliest first. */
    public static List<Counterfactual> of(
            Collection<CreditFact> facts, Deeds deeds, LocalDate day, RuleSet<CreditRules> rules) {
        var known = KnownFacts.on(day, facts, deeds);
        var actual = Scoring.of(known, rules);
        return known.matching(fact -> rules.rules().isBad(fact.kind()))
                .map(fact -> without(fact, actual, Scoring.of(known.without(fact), rules), rules.rules()))
                .filter(found -> found.costs > 0 || found.vetoes)
                .toList();
    }

    private static Counterfactual without(CreditFact fact, Score actual, Score otherwise, CreditRules rules) {
        return new Counterfactual(
                fact.id(),
                fact.kind(),
                fact.day(),
                otherwise.score() - actual.score(),
                otherwise.creditClass(),
                actual.vetoes().stream().anyMatch(veto -> veto.eventId().equals(fact.id())),
                rules.items().stream()
                        .filter(item -> item.kind() == fact.kind())
                        .map(item -> item.lapsesOn(fact))
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }
}
