package city.wutong.registry.organisations;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of registration.
 *
 * @param number the unified social credit code and the number of the issue
 * @param validUntil last day of validity of the duplicate, or null where the law sets none
 * @param isHeldBack whether the registry keeps it, sealed or collected
 */
public record Certificate(
        String number,
        int issue,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        boolean isHeldBack) {

    static Certificate first(UnifiedSocialCreditCode code, LocalDate day, @Nullable Period validity) {
        return new Certificate(code.value() + "-1", 1, day, lastDay(day, validity), false);
    }

    Certificate reissued(UnifiedSocialCreditCode code, LocalDate day, @Nullable Period validity) {
        var next = issue + 1;
        return new Certificate(code.value() + "-" + next, next, day, lastDay(day, validity), isHeldBack);
    }

    private static @Nullable LocalDate lastDay(LocalDate day, @Nullable Period validity) {
        return validity == null ? null : day.plus(validity).minusDays(1);
    }

    /** A liquidation leaves it where it is; it is collected at the end. */
    Certificate after(Intervention.Kind kind) {
        return switch (kind) {
            case SUSPENSION, REVOCATION -> heldBack(true);
            case RELEASE -> heldBack(false);
            case LIQUIDATION -> this;
        };
    }

    Certificate heldBack(boolean held) {
        return new Certificate(number, issue, issuedOn, validUntil, held);
    }
}
