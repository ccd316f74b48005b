package city.wutong.registry.conditions;

import city.wutong.registry.conditions.Finding.Evidence;
import city.wutong.registry.conditions.Measure.Quantity;
import city.wutong.starter.time.Period;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules of registration: conditions of establishment, grounds of refusal, documents, and time.
 *
 * @param limits periods in days, for every {@link TimeLimit}
 * @param terms spans of months and years, by the types that have them
 */
public record RegistrationRules(
        Map<String, String> sources,
        List<Condition> conditions,
        List<RefusalGround> refusalGrounds,
        Documents documents,
        Map<TimeLimit, Limit> limits,
        Map<LongTerm, Map<OrganisationType, Term>> terms)
        implements Rule.Sources {

    /** The limit's period, with the clause that sets it for a type. */
    public Limit limit(TimeLimit limit) {
        return Objects.requireNonNull(limits.get(limit), () -> "The rules of registration set no limit " + limit);
    }

    public Optional<Term> term(LongTerm term, OrganisationType type) {
        return Optional.ofNullable(terms.getOrDefault(term, Map.of()).get(type));
    }

    /** A condition holds if any of its bounds does; one without bounds is for an officer to judge. */
    public record Condition(
            Set<OrganisationType> types, @Nullable Only only, List<Bound> anyOf, Rule rule) {

        boolean concerns(Establishment establishment) {
            return types.contains(establishment.type()) && (only == null || only.concerns(establishment));
        }

        boolean holdsFor(Establishment establishment) {
            return anyOf.stream().anyMatch(bound -> bound.holdsFor(establishment));
        }
    }

    /** The foundations that a condition is made for. */
    enum Only {
        PUBLIC_FUNDRAISING,
        NOT_PUBLIC_FUNDRAISING,
        PRIVATE_FUNDS,
        NOT_PRIVATE_FUNDS;

        boolean concerns(Establishment establishment) {
            var foundation = establishment.foundation();
            var raisesPublicly = foundation != null && foundation.publicFundraising();
            var hasPrivateFunds = foundation != null && foundation.privateFunds();
            return switch (this) {
                case PUBLIC_FUNDRAISING -> raisesPublicly;
                case NOT_PUBLIC_FUNDRAISING -> !raisesPublicly;
                case PRIVATE_FUNDS -> hasPrivateFunds;
                case NOT_PRIVATE_FUNDS -> !hasPrivateFunds;
            };
        }
    }

    /** Both ends are included: 以上 and 以下 include the number (Civil Code art. 1259). */
    record Bound(
            Measure measure,
            @Nullable Fraction atLeast,
            @Nullable Fraction atMost) {

        boolean holdsFor(Establishment establishment) {
            var quantity = measure.of(establishment);
            return (atLeast == null || atLeast.compareTo(quantity) <= 0)
                    && (atMost == null || atMost.compareTo(quantity) >= 0);
        }
    }

    /** A number, or a part such as {@code 2/3} of the measure's whole; compared without rounding. */
    record Fraction(BigDecimal numerator, BigDecimal denominator) {

        @JsonCreator
        static Fraction parse(String text) {
            var parts = text.split("/", 2);
            return new Fraction(
                    new BigDecimal(parts[0]), parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]));
        }

        @JsonCreator
        static Fraction of(long number) {
            return new Fraction(BigDecimal.valueOf(number), BigDecimal.ONE);
        }

        int compareTo(Quantity quantity) {
            return numerator
                    .multiply(quantity.whole())
                    .compareTo(quantity.amount().multiply(denominator));
        }
    }

    /** A ground that an officer may refuse an application on. */
    public record RefusalGround(Set<OrganisationType> types, Rule rule) {}

    /**
     * The lists of documents.
     *
     * @param missing said of a document that is not there
     */
    public record Documents(Text missing, List<DocumentList> lists) {}

    /** The documents that an act needs from some types. */
    public record DocumentList(RegistrationAct act, Set<OrganisationType> types, List<Document> documents) {}

    /**
     * A document to hand in.
     *
     * @param item only if this item of the register changes
     * @param ifSupervised only from an organisation that has a supervising unit, when true
     */
    public record Document(
            String code,
            Text title,
            String clause,
            Evidence evidence,
            @Nullable RegisteredItem item,
            @Nullable Boolean ifSupervised) {}

    /** A period and the clauses that set it, by type of organisation. */
    public record Limit(Text title, Period period, Evidence evidence, Map<OrganisationType, String> clauses) {

        public String clause(OrganisationType type) {
            return Objects.requireNonNull(clauses.get(type), () -> title.en() + " does not concern " + type);
        }
    }

    /** The periods in days that the law or the product sets. */
    public enum TimeLimit {
        SUPPLEMENT_NOTICE,
        ESTABLISHMENT_DECISION,
        CHANGE_DECISION,
        DEREGISTRATION_DECISION,
        CHANGE_APPLICATION,
        CHARTER_APPROVAL_APPLICATION,
        NEW_SUPERVISING_UNIT,
        DEREGISTRATION_AFTER_LIQUIDATION,
        CHARITY_ESTABLISHMENT_DECISION,
        CHARITY_RECOGNITION_DECISION,
        CHARITY_LIQUIDATION_GROUP,
        SUBMISSION_OF_SOCIETY_BORN_BY_LAW,
        CERTIFICATE_OF_SOCIETY_BORN_BY_LAW
    }

    /**
     * A span of months or years and the clause that sets it.
     *
     * @param length counted from the day after the fact
     */
    public record Term(java.time.Period length, String clause, Evidence evidence) {}

    /** The spans of months and years. */
    public enum LongTerm {
        INACTIVITY_UNTIL_REVOCATION,
        VALIDITY_OF_CERTIFICATE_COPY
    }
}
