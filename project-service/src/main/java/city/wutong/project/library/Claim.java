package city.wutong.project.library;

import city.wutong.project.directory.Party;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.Deadline;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's promise to carry a part of a project, or all of it. It holds its part of the target until the agreement is
 * signed, and for good from then on; one that is not agreed in time, or is given up, is released.
 *
 * @param value in CNY; goods and service at the value they are agreed at
 * @param by account of whoever claimed
 * @param deadline by when the agreement must be signed
 * @param rule the clause under which the part was given
 */
public record Claim(
        ClaimId id,
        Party claimant,
        ClaimForm form,
        BigDecimal value,
        String by,
        Instant at,
        Deadline deadline,
        RuleReference rule,
        @Nullable Agreement agreement,
        @Nullable Release release) {

    public Claim {
        value = Money.exact(value);
    }

    /** Whether it holds its part of the target. */
    public boolean stands() {
        return release == null;
    }

    /** Whether the agreement is still to be signed. */
    public boolean waits() {
        return stands() && agreement == null;
    }

    public State state() {
        if (!stands()) {
            return State.RELEASED;
        }
        return agreement == null ? State.CLAIMED : State.AGREED;
    }

    /** Whether the other asks for the same. */
    boolean isSameAs(Claim other) {
        return claimant.equals(other.claimant) && form == other.form && value.compareTo(other.value) == 0;
    }

    Claim agreed(Agreement signed) {
        return new Claim(id, claimant, form, value, by, at, deadline, rule, signed, release);
    }

    Claim released(Release how) {
        return new Claim(id, claimant, form, value, by, at, deadline, rule, agreement, how);
    }

    /** Where a claim stands. */
    public enum State {
        CLAIMED,
        AGREED,
        RELEASED
    }

    /**
     * The agreement between claimant and bureau.
     *
     * @param recordedBy account of the officer who recorded it
     */
    public record Agreement(String number, LocalDate signedOn, String recordedBy) {}

    /** Why and when a claim ended without agreement. */
    public record Release(Reason reason, LocalDate on, RuleReference rule) {}

    /** Why a claim ends without agreement. */
    public enum Reason {
        NOT_AGREED_IN_TIME,
        WITHDRAWN
    }
}
