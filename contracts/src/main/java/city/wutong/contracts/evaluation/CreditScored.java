package city.wutong.contracts.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The credit of an organisation has been worked out anew, by the platform's own rule set. Told after a fact about the
 * organisation that counts, and after the nightly run where it changes the outcome. No personal data.
 */
public record CreditScored(
        String organisation,
        int score,
        CreditClass creditClass,
        List<String> vetoes,
        String ruleSet,
        String ruleVersion,
        LocalDate scoredOn,
        String causeEvent,
        Instant occurredAt)
        implements CreditEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "evaluation.credit-scored.v1";

    public CreditScored {
        if (score < 0 || score > 1000) {
            throw new IllegalArgumentException("score is from 0 to 1000");
        }
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(creditClass, "creditClass");
        vetoes = List.copyOf(vetoes);
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(ruleVersion, "ruleVersion");
        Objects.requireNonNull(scoredOn, "scoredOn");
        Objects.requireNonNull(causeEvent, "causeEvent");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    /**
     * The class of credit, A the best and E the worst; where one ends and the next begins is a matter of the rule set.
     */
    public enum CreditClass {
        A,
        B,
        C,
        D,
        E
    }
}
