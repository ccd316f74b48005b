package city.wutong.registry.conditions;

import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a written code: whether it is one, and what is unusual about it though it is one. */
public final class CodeCheck {

    private final RuleSets<Rules> ruleSets;

    private CodeCheck(RuleSets<Rules> ruleSets) {
        this.ruleSets = ruleSets;
    }

    public static CodeCheck load() {
        return new CodeCheck(RuleSets.load("codes", Rules.class));
    }

    /** A code that comes from elsewhere, such as a row of an existing register. */
    public List<Finding> imported(String written, OrganisationType type, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        return findings(written, type, ruleSet, ruleSet.rules().innerCheck.imported);
    }

    /** A code that this registry is about to give: its inner check character must be right too. */
    public List<Finding> issued(String written, OrganisationType type, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        return findings(written, type, ruleSet, ruleSet.rules().innerCheck.issued);
    }

    private static List<Finding> findings(
            String written, OrganisationType type, RuleSet<Rules> ruleSet, Rule innerCheck) {
        var rules = ruleSet.rules();
        var text = UnifiedSocialCreditCode.written(written);
        if (!UnifiedSocialCreditCode.hasForm(text)) {
            return List.of(rules.form.broken(ruleSet));
        }
        var expected = UnifiedSocialCreditCode.checkCharacter(text);
        if (text.charAt(text.length() - 1) != expected) {
            return List.of(rules.checkCharacter.broken(ruleSet, expected));
        }
        return unusual(new UnifiedSocialCreditCode(text), type, ruleSet, innerCheck);
    }

    private static List<Finding> unusual(
            UnifiedSocialCreditCode code, OrganisationType type, RuleSet<Rules> ruleSet, Rule innerCheck) {
        var rules = ruleSet.rules();
        var findings = new ArrayList<Finding>();
        code.type()
                .filter(said -> said != type)
                .ifPresent(said -> findings.add(rules.type.broken(ruleSet, said.title(), type.title())));
        if (!code.division().equals(rules.division.own)) {
            findings.add(rules.division.rule.broken(ruleSet, code.division()));
        }
        if (!code.hasInnerCheckCharacter()) {
            findings.add(innerCheck.broken(ruleSet));
        }
        return List.copyOf(findings);
    }

    record Rules(
            Map<String, String> sources,
            Rule form,
            Rule checkCharacter,
            Rule type,
            RegistryDivision division,
            InnerCheck innerCheck)
            implements Rule.Sources {}

    record RegistryDivision(String own, Rule rule) {}

    record InnerCheck(Rule imported, Rule issued) {}
}
