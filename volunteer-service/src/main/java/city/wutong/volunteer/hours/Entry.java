package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moves minutes from one account to another; it is never changed.
 *
 * @param rule on which it rests
 * @param of number of the entry whose minutes it moves on, or null for those it issues
 */
public record Entry(
        Account from,
        Account to,
        Claim claim,
        Slice slice,
        RuleReference rule,
        @Nullable Integer of,
        Instant at) {

    static Entry issued(Account to, Claim claim, Slice slice, RuleReference rule, Instant at) {
        return new Entry(Account.ISSUED, to, claim, slice, rule, null, at);
    }

    Entry moved(int number, Account next, RuleReference why, Instant now) {
        return new Entry(to, next, claim, slice, why, number, now);
    }

    int minutes() {
        return slice.minutes();
    }
}
