package city.wutong.registry.conditions;

import city.wutong.starter.rules.RuleReference;
import java.util.Collection;

/**
 * What a check found against a name, a code, an application or its documents.
 *
 * @param code the rule's name in the rule set, such as {@code society-too-few-members}
 * @param rule the version and clause that ask for it
 * @param source the full title of the regulation that the clause belongs to
 * @param evidence how sure the product is of the rule's wording
 */
public record Finding(String code, Severity severity, Text text, RuleReference rule, String source, Evidence evidence) {

    /** An error stands against approval; a warning asks an officer to look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Whether the rule's text was read in full (V), seen in an excerpt (E), remembered (M) or is our default (D). */
    public enum Evidence {
        V,
        E,
        M,
        D
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public static boolean haveError(Collection<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
