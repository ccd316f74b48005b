package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happened to one organisation, told day by day; the n-th fact told is event {@code e-n}. */
final class Life {

    static final OrganisationId WATERSIDE_CHOIR = new OrganisationId("51330483MJ0000018H");
    static final RuleSets<CreditRules> RULE_SETS = RuleSets.load(CreditRules.RULE_SET, CreditRules.class);
    static final RuleSet<CreditRules> V1 = RULE_SETS.version("v1").orElseThrow();
    static final RuleSet<CreditRules> V2 = RULE_SETS.version("v2").orElseThrow();

    private final List<CreditFact> facts = new ArrayList<>();

    static Life registered(String day) {
        return new Life().then(FactKind.REGISTERED, day);
    }

    static Life imported(String day, String registeredOn) {
        var life = new Life();
        life.facts.add(new CreditFact("e-1", WATERSIDE_CHOIR, FactKind.IMPORTED, on(day), on(registeredOn), 1));
        return life;
    }

    Life then(FactKind kind, String day) {
        var next = facts.size() + 1;
        facts.add(CreditFact.of("e-" + next, WATERSIDE_CHOIR, kind, on(day), next));
        return this;
    }

    List<CreditFact> facts() {
        return facts;
    }

    Score scoreOn(String day) {
        return Scoring.score(facts, Deeds.NONE, on(day), V1).orElseThrow();
    }

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
