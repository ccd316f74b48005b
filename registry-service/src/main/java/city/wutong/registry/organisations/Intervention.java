package city.wutong.registry.organisations;

import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one officer proposes to do to an organisation and another decides.
 *
 * @param until last day of a suspension, else null
 * @param proposedBy account of the officer who prepared it and therefore may not decide it
 */
public record Intervention(
        String id,
        Kind kind,
        RuleReference rule,
        String ground,
        @Nullable LocalDate until,
        String proposedBy,
        Instant proposedAt) {

    /** What may be done to an organisation, and the state it leads to. */
    public enum Kind {
        SUSPENSION(OrganisationState.SUSPENDED),
        RELEASE(OrganisationState.REGISTERED),
        LIQUIDATION(OrganisationState.LIQUIDATING),
        REVOCATION(OrganisationState.REVOKED);

        private final OrganisationState outcome;

        Kind(OrganisationState outcome) {
            this.outcome = outcome;
        }

        /** The word for it in an organisation's history. */
        String what() {
            return name().toLowerCase(Locale.ROOT);
        }

        public OrganisationState outcome() {
            return outcome;
        }
    }
}
