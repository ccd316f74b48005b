package city.wutong.evaluation.credit;

import java.util.Comparator;
import java.util.List;

/** The vetoes that stand, with the rules they come from, the gravest first. */
record Vetoes(List<Standing> standing) {

    record Standing(CreditRules.VetoRule rule, CreditFact fact) {}

    static Vetoes of(KnownFacts known, CreditRules rules) {
        return new Vetoes(rules.vetoes().stream()
                .flatMap(rule ->
                        known.standing(rule.kind(), rule.until()).map(fact -> new Standing(rule, fact)).stream())
                .sorted(Comparator.<Standing, CreditClass>comparing(veto -> veto.rule.cap())
                        .reversed())
                .toList());
    }

    boolean stand() {
        return !standing.isEmpty();
    }

    CreditClass cap(CreditClass earned) {
        return standing.stream().map(veto -> veto.rule.cap()).reduce(earned, CreditClass::cappedAt);
    }

    List<Score.Veto> shown() {
        return standing.stream()
                .map(veto -> new Score.Veto(
                        veto.rule.item(),
                        veto.rule.cap(),
                        veto.fact.id(),
                        veto.rule.clause(),
                        veto.fact.day(),
                        veto.rule.text()))
                .toList();
    }

    Score.ShandongStanding shandong(CreditRules.Ordinary otherwise) {
        return standing.stream()
                .max(Comparator.comparing(veto -> veto.rule.shandong()))
                .map(veto -> new Score.ShandongStanding(
                        veto.rule.shandong(), veto.fact.id(), veto.rule.clause(), veto.rule.text()))
                .orElseGet(() ->
                        new Score.ShandongStanding(otherwise.ordinary(), null, otherwise.clause(), otherwise.text()));
    }
}
