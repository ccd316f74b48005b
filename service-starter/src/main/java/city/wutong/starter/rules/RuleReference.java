package city.wutong.starter.rules;

/** Which clause of which version of a rule set a decision rests on; it is stored with the decision. */
public record RuleReference(String ruleSet, String version, String clause) {

    public RuleReference {
        if (ruleSet.isBlank() || version.isBlank() || clause.isBlank()) {
            throw new IllegalArgumentException(
                    "A rule is cited by its rule set, version and clause; none may be blank.");
        }
    }
}
