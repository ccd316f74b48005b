package city.wutong.evaluation.credit;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A fact that bears on an organisation's credit.
 *
 * @param id the event's id; a fact heard twice has the same
 * @param day the day on which it became known, from which its points decay and before which no score counts it
 * @param since for a registration the day from which the organisation exists, which for an imported one lies years
 *     before {@code day}; for all other facts the same as {@code day}
 * @param sequence the event's place among those of its source about this organisation
 */
public record CreditFact(
        String id, OrganisationId organisation, FactKind kind, LocalDate day, LocalDate since, long sequence) {

    /**
     * One order however they arrive. Only facts of one source are ever compared to a purpose, so the sequence leads.
     */
    static final Comparator<CreditFact> ORDER = Comparator.comparingLong(CreditFact::sequence)
            .thenComparing(CreditFact::id)
            .thenComparing(CreditFact::day)
            .thenComparing(CreditFact::since)
            .thenComparing(CreditFact::kind);

    /** A fact that counts from the day on which it became known. */
    public static CreditFact of(String id, OrganisationId organisation, FactKind kind, LocalDate day, long sequence) {
        return new CreditFact(id, organisation, kind, day, day, sequence);
    }
}
