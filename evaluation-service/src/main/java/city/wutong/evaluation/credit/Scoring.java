package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.rules.RuleSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Computes a score from facts, deeds, a day and the rules, and from nothing else: the same facts give the same score in
 * whatever order they arrive and however often.
 */
public final class Scoring {

    private Scoring() {}

    /**
     * The score on a day by the facts and deeds known on that day.
     *
     * @param rules the version in force on the day
     * @return empty if nothing was known of the organisation on that day
     * @throws IllegalArgumentException if the facts are of several organisations
     */
    public static Optional<Score> score(
            Collection<CreditFact> facts, Deeds deeds, LocalDate day, RuleSet<CreditRules> rules) {
        return Optional.of(KnownFacts.on(day, facts, deeds))
                .filter(known -> !known.isEmpty())
                .map(known -> of(known, rules));
    }

    static Score of(KnownFacts known, RuleSet<CreditRules> ruleSet) {
        var rules = ruleSet.rules();
        var vetoes = Vetoes.of(known, rules);
        var reasons = new Reasons(known, rules, vetoes).all();
        var score = Score.sum(reasons);
        return new Score(
                score,
                vetoes.cap(rules.classOf(score)),
                vetoes.shown(),
                reasons,
                vetoes.shandong(rules.shandong()),
                ruleSet.id(),
                ruleSet.version(),
                known.day());
    }
}
