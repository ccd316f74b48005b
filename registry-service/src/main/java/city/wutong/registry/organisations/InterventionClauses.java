package city.wutong.registry.organisations;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The clauses on which interventions rest, by type of organisation. */
final class InterventionClauses {

    private final RuleSets<Rules> ruleSets = RuleSets.load("interventions", Rules.class);

    RuleReference clause(Intervention.Kind kind, OrganisationType type, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        var clause = Optional.ofNullable(ruleSet.rules().clauses().get(kind))
                .map(byType -> byType.get(type))
                .orElseThrow(() -> new IllegalStateException("No clause for %s of %s".formatted(kind, type)));
        return ruleSet.clause(clause);
    }

    record Rules(Map<Intervention.Kind, Map<OrganisationType, String>> clauses) {}
}
