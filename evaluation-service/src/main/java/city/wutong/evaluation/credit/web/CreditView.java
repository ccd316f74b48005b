package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.Counterfactual;
import city.wutong.evaluation.credit.Credit;
import city.wutong.evaluation.credit.CreditClass;
import city.wutong.evaluation.credit.CreditFact;
import city.wutong.evaluation.credit.CreditHistory;
import city.wutong.evaluation.credit.CreditRules;
import city.wutong.evaluation.credit.FactKind;
import city.wutong.evaluation.credit.Profile;
import city.wutong.evaluation.credit.Score;
import city.wutong.evaluation.credit.Source;
import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's credit as anybody may see it.
 *
 * @param profile what is known of the organisation now, also where the score is a past day's
 * @param reasons every point with its event, its clause and its sentence; they sum to the score
 * @param counterfactuals what each piece of bad information costs, and until when
 * @param heard how many of the register's facts about it have been heard
 */
record CreditView(
        String organisation,
        Profile profile,
        int score,
        CreditClass creditClass,
        List<Score.Veto> vetoes,
        List<Score.Reason> reasons,
        Score.ShandongStanding shandong,
        List<Counterfactual> counterfactuals,
        String ruleSet,
        String ruleVersion,
        LocalDate scoredOn,
        long heard) {

    static CreditView of(Credit credit, Deeds deeds, LocalDate day, RuleSets<CreditRules> rules) {
        var score = credit.scoreOn(day, deeds, rules);
        return new CreditView(
                credit.id().value(),
                credit.profile(),
                score.score(),
                score.creditClass(),
                score.vetoes(),
                score.reasons(),
                score.shandong(),
                Counterfactual.of(credit.facts(), deeds, day, rules.inForceOn(day)),
                score.ruleSet(),
                score.ruleVersion(),
                score.day(),
                credit.heard(Source.ORGANISATIONS));
    }

    /**
     * A day on which facts or deeds changed the credit.
     *
     * @param deeds what became known that day of hours and projects, hours by class
     * @param before how it would have stood that day without them; null on the first day
     */
    record Change(
            LocalDate day,
            List<Cause> facts,
            List<Deed> deeds,
            @Nullable Outcome before,
            Outcome after) {

        static Change of(CreditHistory.Change change, List<CreditFact> facts, Deeds deeds) {
            var before = change.before();
            return new Change(
                    change.day(),
                    facts.stream()
                            .filter(fact -> fact.day().equals(change.day()))
                            .map(fact -> new Cause(fact.id(), fact.kind()))
                            .toList(),
                    deeds.all().stream()
                            .filter(deed -> deed.day().equals(change.day()))
                            .toList(),
                    before == null ? null : Outcome.of(before),
                    Outcome.of(change.after()));
        }
    }

    /** An event and what kind of fact it is. */
    record Cause(String eventId, FactKind kind) {}

    /** A score without its reasons, which the same day's credit has. */
    record Outcome(int score, CreditClass creditClass, List<String> vetoes, String ruleVersion) {

        static Outcome of(Score score) {
            return new Outcome(
                    score.score(),
                    score.creditClass(),
                    score.vetoes().stream().map(Score.Veto::item).toList(),
                    score.ruleVersion());
        }
    }
}
