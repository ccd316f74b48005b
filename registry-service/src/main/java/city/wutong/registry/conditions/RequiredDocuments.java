package city.wutong.registry.conditions;

import city.wutong.registry.conditions.Finding.Severity;
import city.wutong.registry.conditions.RegistrationRules.Document;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which documents an application must bring. */
public final class RequiredDocuments {

    private final RuleSets<RegistrationRules> ruleSets;

    public RequiredDocuments(RuleSets<RegistrationRules> ruleSets) {
        this.ruleSets = ruleSets;
    }

    public List<Document> required(Filing filing, LocalDate day) {
        return required(filing, ruleSets.inForceOn(day));
    }

    /** @param handedIn codes of documents */
    public List<Finding> missing(Filing filing, Set<String> handedIn, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        var missing = ruleSet.rules().documents().missing();
        return required(filing, ruleSet).stream()
                .filter(document -> !handedIn.contains(document.code()))
                .map(document -> new Rule(
                                "missing-" + document.code(),
                                Severity.ERROR,
                                document.clause(),
                                document.evidence(),
                                missing)
                        .broken(ruleSet, document.title()))
                .toList();
    }

    private static List<Document> required(Filing filing, RuleSet<RegistrationRules> ruleSet) {
        return ruleSet.rules().documents().lists().stream()
                .filter(list -> list.act() == filing.act && list.types().contains(filing.type))
                .flatMap(list -> list.documents().stream())
                .filter(filing::asksFor)
                .toList();
    }

    /**
     * What is applied for, as far as the documents depend on it.
     *
     * @param supervised whether the organisation has a supervising unit
     * @param changed items of the register that shall change; empty unless the act is a change
     */
    public record Filing(RegistrationAct act, OrganisationType type, boolean supervised, Set<RegisteredItem> changed) {

        private boolean asksFor(Document document) {
            var needsSupervisor = Boolean.TRUE.equals(document.ifSupervised());
            var item = document.item();
            return (supervised || !needsSupervisor) && (item == null || changed.contains(item));
        }
    }
}
