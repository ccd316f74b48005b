package city.wutong.registry.conditions;

import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;

/** Holds what an application says about a new organisation against the conditions of establishment. */
public final class Conditions {

    private final RuleSets<RegistrationRules> ruleSets;

    public Conditions(RuleSets<RegistrationRules> ruleSets) {
        this.ruleSets = ruleSets;
    }

    public List<Finding> check(Establishment establishment, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        return ruleSet.rules().conditions().stream()
                .filter(condition -> condition.concerns(establishment))
                .filter(condition -> !condition.holdsFor(establishment))
                .map(condition -> condition.rule().broken(ruleSet))
                .toList();
    }

    /** The grounds on which an officer may refuse to establish an organisation of the type. */
    public List<Finding> refusalGrounds(OrganisationType type, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        return ruleSet.rules().refusalGrounds().stream()
                .filter(ground -> ground.types().contains(type))
                .map(ground -> ground.rule().broken(ruleSet))
                .toList();
    }
}
