package city.wutong.registry.names;

import city.wutong.registry.conditions.Finding;
import city.wutong.registry.names.NameRules.Kind;
import city.wutong.registry.names.NameRules.NameRule;
import city.wutong.starter.rules.RuleSets;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds a proposed name against the rules of naming in force on a day. */
public final class NameCheck {

    private final RuleSets<NameRules> ruleSets;

    private NameCheck(RuleSets<NameRules> ruleSets) {
        this.ruleSets = ruleSets;
    }

    public static NameCheck load() {
        return new NameCheck(RuleSets.load("names", NameRules.class));
    }

    /** The form in which two names are the same name: full-width letters made narrow, spaces left out. */
    public static String comparable(String name) {
        return Normalizer.normalize(name, Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }

    public List<Finding> check(ProposedName proposed, TakenNames taken, LocalDate day) {
        var ruleSet = ruleSets.inForceOn(day);
        var name = Name.read(proposed, ruleSet.rules(), taken);
        return ruleSet.rules().rules().stream()
                .filter(rule -> rule.types().contains(proposed.type()))
                .filter(rule -> !name.keeps(rule, day))
                .map(rule -> rule.rule().broken(ruleSet, values(rule)))
                .toList();
    }

    private static Object[] values(NameRule rule) {
        return rule.number() == 0 ? new Object[] {String.join("、", rule.words())} : new Object[] {rule.number()};
    }

    /**
     * @param middle what stands between the division's name and the form of organisation
     * @param others who else bears or bore the name: asked once for all rules
     */
    private record Name(ProposedName proposed, String whole, String middle, List<TakenNames.Taken> others) {

        static Name read(ProposedName proposed, NameRules rules, TakenNames taken) {
            var whole = comparable(proposed.name());
            var middle = withoutEnd(
                    withoutStart(whole, rules.words(Kind.BEGINS_WITH, proposed.type())),
                    rules.words(Kind.ENDS_WITH, proposed.type()));
            var others = taken.named(whole).stream()
                    .filter(other -> !Objects.equals(other.by(), proposed.holder()))
                    .toList();
            return new Name(proposed, whole, middle, others);
        }

        boolean keeps(NameRule rule, LocalDate day) {
            return switch (rule.kind()) {
                case BEGINS_WITH -> rule.words().stream().anyMatch(whole::startsWith);
                case NEVER_CONTAINS -> rule.words().stream().noneMatch(without(rule.exceptions())::contains);
                case ENDS_WITH -> rule.words().stream().anyMatch(whole::endsWith);
                case DISTINCTIVE_PART -> hanCharacters(distinctivePart(rule.words())) >= rule.number();
                case NO_FOREIGN_WORD -> whole.codePoints().noneMatch(Name::isForeignLetter);
                case NOT_ONLY_DIGITS ->
                    middle.isEmpty()
                            || !middle.codePoints()
                                    .mapToObj(Character::toString)
                                    .allMatch(rule.words()::contains);
                case NO_PERSON ->
                    proposed.persons().stream().map(NameCheck::comparable).noneMatch(this::contains);
                case NOT_TAKEN -> others.stream().noneMatch(TakenNames.Live.class::isInstance);
                case NOT_ENDED_WITHIN_YEARS ->
                    others.stream()
                            .noneMatch(other -> other instanceof TakenNames.Ended ended
                                    && isWithin(rule.number(), ended.on(), day));
                case NOT_CHANGED_AWAY_WITHIN_YEARS ->
                    others.stream()
                            .noneMatch(other -> other instanceof TakenNames.ChangedAway changed
                                    && isWithin(rule.number(), changed.on(), day));
            };
        }

        private String without(List<String> exceptions) {
            return exceptions.stream().reduce(whole, (rest, exception) -> rest.replace(exception, ""));
        }

        private boolean contains(String person) {
            return !person.isEmpty() && whole.contains(person);
        }

        /** What the applicant says it is, if it stands there; else what is left before the field of work. */
        private String distinctivePart(List<String> fields) {
            var stated = proposed.distinctivePart();
            if (stated == null) {
                return withoutEnd(middle, fields);
            }
            return middle.startsWith(comparable(stated)) ? comparable(stated) : "";
        }

        /** Within a number of years includes the last day (以内, Civil Code art. 1259). */
        private static boolean isWithin(int years, LocalDate since, LocalDate day) {
            return !day.isAfter(since.plusYears(years));
        }

        private static boolean isForeignLetter(int character) {
            return Character.isLetter(character) && UnicodeScript.of(character) != UnicodeScript.HAN;
        }

        private static long hanCharacters(String text) {
            return text.codePoints()
                    .filter(character -> UnicodeScript.of(character) == UnicodeScript.HAN)
                    .count();
        }

        private static String withoutStart(String text, List<String> starts) {
            return longest(starts.stream().filter(text::startsWith).toList())
                    .map(start -> text.substring(start.length()))
                    .orElse(text);
        }

        private static String withoutEnd(String text, List<String> ends) {
            return longest(ends.stream().filter(text::endsWith).toList())
                    .map(end -> text.substring(0, text.length() - end.length()))
                    .orElse(text);
        }

        private static Optional<String> longest(List<String> words) {
            return words.stream().max(Comparator.comparingInt(String::length));
        }
    }
}
