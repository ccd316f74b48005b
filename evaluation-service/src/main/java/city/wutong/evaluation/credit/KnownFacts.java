package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Deeds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The facts and deeds known of one organisation on a day, each once, in the same order however they arrived. */
record KnownFacts(LocalDate day, List<CreditFact> facts, Deeds deeds) {

    static KnownFacts on(LocalDate day, Collection<CreditFact> heard, Deeds deeds) {
        if (heard.stream().map(CreditFact::organisation).distinct().count() > 1) {
            throw new IllegalArgumentException("A score is of one organisation; these facts are of several.");
        }
        var once = new TreeMap<String, CreditFact>();
        heard.stream().sorted(CreditFact.ORDER).forEach(fact -> once.putIfAbsent(fact.id(), fact));
        return new KnownFacts(
                day,
                once.values().stream()
                        .filter(fact -> !fact.day().isAfter(day))
                        .sorted(CreditFact.ORDER)
                        .toList(),
                deeds.on(day));
    }

    KnownFacts without(CreditFact fact) {
        return new KnownFacts(
                day, facts.stream().filter(other -> !other.equals(fact)).toList(), deeds);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    Stream<CreditFact> of(FactKind kind) {
        return matching(fact -> fact.kind() == kind);
    }

    Stream<CreditFact> matching(Predicate<CreditFact> condition) {
        return facts.stream().filter(condition);
    }

    Optional<CreditFact> registration() {
        return matching(fact -> fact.kind() == FactKind.REGISTERED || fact.kind() == FactKind.IMPORTED)
                .findFirst();
    }

    Optional<CreditFact> lastOf(Predicate<CreditFact> condition) {
        return matching(condition).max(Comparator.comparing(CreditFact::day).thenComparing(CreditFact.ORDER));
    }

    /** The last fact of the kind, if none of those that lift it came later. */
    Optional<CreditFact> standing(FactKind kind, Set<FactKind> until) {
        return matching(fact -> fact.kind() == kind || until.contains(fact.kind()))
                .reduce((_, later) -> later)
                .filter(fact -> fact.kind() == kind);
    }

    /** The day up to which years count: today, or the day of the fact that ended the organisation. */
    LocalDate yearsCountUntil(Set<FactKind> endedBy) {
        return matching(fact -> endedBy.contains(fact.kind()))
                .map(CreditFact::day)
                .min(LocalDate::compareTo)
                .orElse(day);
    }
}
