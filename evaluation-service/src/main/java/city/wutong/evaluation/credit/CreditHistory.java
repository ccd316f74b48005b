package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which facts or deeds changed an organisation's credit. What time alone changes is asked for day by day.
 */
public record CreditHistory(List<Change> changes) {

    /**
     * A day's facts and deeds and what they did.
     *
     * @param before the score the day would have had without them; null on the first day
     */
    public record Change(LocalDate day, @Nullable Score before, Score after) {}

    /** The history, the earliest day first. */
    public static CreditHistory of(Collection<CreditFact> facts, Deeds deeds, RuleSets<CreditRules> rules) {
        var all = KnownFacts.on(LocalDate.MAX, facts, deeds);
        var days = Stream.concat(
                all.facts().stream().map(CreditFact::day), deeds.all().stream().map(Deed::day));
        return new CreditHistory(days.distinct()
                .sorted()
                .flatMap(day -> changeOn(day, all, rules.inForceOn(day)))
                .toList());
    }

    private static Stream<Change> changeOn(LocalDate day, KnownFacts all, RuleSet<CreditRules> rules) {
        var known = upTo(day, day, all);
        if (known.isEmpty()) {
            return Stream.empty();
        }
        var after = Scoring.of(known, rules);
        var earlier = upTo(day.minusDays(1), day, all);
        if (earlier.isEmpty()) {
            return Stream.of(new Change(day, null, after));
        }
        var before = Scoring.of(earlier, rules);
        return differs(before, after) ? Stream.of(new Change(day, before, after)) : Stream.empty();
    }

    /** What was known up to a day, to be scored on another. */
    private static KnownFacts upTo(LocalDate last, LocalDate day, KnownFacts all) {
        return new KnownFacts(
                day,
                all.matching(fact -> !fact.day().isAfter(last)).toList(),
                all.deeds().on(last));
    }

    private static boolean differs(Score before, Score after) {
        return before.score() != after.score()
                || before.creditClass() != after.creditClass()
                || !before.vetoes().equals(after.vetoes());
    }
}
