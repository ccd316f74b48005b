package city.wutong.registry.names;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A version of the rules of naming; what an older version does not know is not in it. */
record NameRules(Map<String, String> sources, List<NameRule> rules) implements Rule.Sources {

    List<String> words(Kind kind, OrganisationType type) {
        return rules.stream()
                .filter(rule -> rule.kind == kind && rule.types.contains(type))
                .flatMap(rule -> rule.words.stream())
                .toList();
    }

    /** What a rule looks at. */
    enum Kind {
        BEGINS_WITH,
        NEVER_CONTAINS,
        ENDS_WITH,
        DISTINCTIVE_PART,
        NO_FOREIGN_WORD,
        NOT_ONLY_DIGITS,
        NO_PERSON,
        NOT_TAKEN,
        NOT_ENDED_WITHIN_YEARS,
        NOT_CHANGED_AWAY_WITHIN_YEARS
    }

    /**
     * @param words what the kind looks for; empty where it needs none
     * @param exceptions what is no breach though it contains a word
     * @param number characters or years, as the kind says; 0 where it needs none
     */
    record NameRule(
            Kind kind,
            Set<OrganisationType> types,
            List<String> words,
            List<String> exceptions,
            int number,
            Rule rule) {}
}
