package city.wutong.registry.conditions;

import city.wutong.registry.conditions.Finding.Evidence;
import city.wutong.registry.conditions.Finding.Severity;
import city.wutong.starter.rules.RuleSet;
import java.util.Map;

/**
 * One rule of a rule set: its name, how heavy a breach is, where it stands, and what is said when it is broken.
 *
 * @param clause an abbreviation of the rule set's sources, a space, and the article
 */
public record Rule(String code, Severity severity, String clause, Evidence evidence, Text text) {

    /** The breach of this rule. The values fill the places of its text. */
    public Finding broken(RuleSet<? extends Sources> ruleSet, Object... values) {
        return new Finding(
                code,
                severity,
                text.with(values),
                ruleSet.clause(clause),
                ruleSet.rules().title(clause),
                evidence);
    }

    /** Rules that say from which regulations they are taken. */
    public interface Sources {

        /** The regulations' titles by the abbreviations that clauses begin with. */
        Map<String, String> sources();

        default String title(String clause) {
            return sources().entrySet().stream()
                    .filter(source -> clause.equals(source.getKey()) || clause.startsWith(source.getKey() + " "))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No source is given for the clause " + clause));
        }
    }
}
