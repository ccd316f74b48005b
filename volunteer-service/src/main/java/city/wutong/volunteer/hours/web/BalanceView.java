package city.wutong.volunteer.hours.web;

import city.wutong.volunteer.hours.Account;
import city.wutong.volunteer.hours.Balance;
import city.wutong.volunteer.hours.EvidenceClass;
import java.util.EnumMap;
import java.util.Map;

/**
 * Minutes by account, and by evidence class.
 *
 * @param difference issued minutes that are in no account; 0, or something is wrong
 */
record BalanceView(
        long issued,
        long pending,
        long confirmed,
        long revoked,
        long difference,
        boolean isConserved,
        Map<EvidenceClass, Minutes> classes) {

    /** The minutes of one evidence class. */
    record Minutes(long issued, long pending, long confirmed, long revoked) {}

    static BalanceView of(Balance balance) {
        var classes = new EnumMap<EvidenceClass, Minutes>(EvidenceClass.class);
        for (var evidence : EvidenceClass.values()) {
            classes.put(
                    evidence,
                    new Minutes(
                            balance.of(evidence, Account.ISSUED),
                            balance.of(evidence, Account.PENDING),
                            balance.of(evidence, Account.CONFIRMED),
                            balance.of(evidence, Account.REVOKED)));
        }
        return new BalanceView(
                balance.of(Account.ISSUED),
                balance.of(Account.PENDING),
                balance.of(Account.CONFIRMED),
                balance.of(Account.REVOKED),
                balance.difference(),
                balance.difference() == 0,
                classes);
    }
}
