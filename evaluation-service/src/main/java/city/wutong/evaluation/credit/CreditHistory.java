package city.wutong.evaluation.credit;

import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which facts changed an organisation's credit. What time alone changes is asked for day by day. */
public record CreditHistory(List<Change> changes) {

    /**
     * A day's facts and what they did.
     *
     * @param before the score the day would have had without that day's facts; null on the first day
     */
    public record Change(LocalDate day, @Nullable Score before, Score after) {}

    /** The history, the earliest day first. */
    public static CreditHistory of(Collection<CreditFact> facts, RuleSets<CreditRules> rules) {
        var all = KnownFacts.on(LocalDate.MAX, facts);
        return new CreditHistory(all.facts().stream()
                .map(CreditFact::day)
                .distinct()
                .sorted()
                .flatMap(day -> changeOn(day, all, rules.inForceOn(day)))
                .toList());
    }

    private static Stream<Change> changeOn(LocalDate day, KnownFacts all, RuleSet<CreditRules> rules) {
        var after = Scoring.of(
                new KnownFacts(
                        day, all.matching(fact -> !fact.day().isAfter(day)).toList()),
                rules);
        var earlier = new KnownFacts(
                day, all.matching(fact -> fact.day().isBefore(day)).toList());
        if (earlier.isEmpty()) {
            return Stream.of(new Change(day, null, after));
        }
        var before = Scoring.of(earlier, rules);
        return differs(before, after) ? Stream.of(new Change(day, before, after)) : Stream.empty();
    }

    private static boolean differs(Score before, Score after) {
        return before.score() != after.score()
                || before.creditClass() != after.creditClass()
                || !before.vetoes().equals(after.vetoes());
    }
}
