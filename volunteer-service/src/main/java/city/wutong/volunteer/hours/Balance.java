package city.wutong.volunteer.hours;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many minutes stand in each account, by evidence class. What was issued is counted as it left its account, and so
 * equals what is in the three others unless a total is wrong.
 */
public record Balance(Map<EvidenceClass, Map<Account, Long>> minutes) {

    static final Balance NONE = new Balance(Map.of());

    static Balance of(List<Entry> entries) {
        var balance = NONE;
        for (var entry : entries) {
            balance = balance.plus(of(entry));
        }
        return balance;
    }

    /** What a volunteer has on all pages. */
    public static Balance ofAll(List<LedgerPage> pages) {
        return pages.stream().map(LedgerPage::balance).reduce(NONE, Balance::plus);
    }

    static Balance of(Entry entry) {
        var moved = new EnumMap<Account, Long>(Account.class);
        var minutes = (long) entry.minutes();
        moved.put(entry.from(), entry.from() == Account.ISSUED ? minutes : -minutes);
        moved.put(entry.to(), minutes);
        return new Balance(Map.of(entry.claim().evidenceClass(), moved));
    }

    Balance plus(Balance other) {
        var sum = new EnumMap<EvidenceClass, Map<Account, Long>>(EvidenceClass.class);
        for (var evidence : EvidenceClass.values()) {
            var accounts = new EnumMap<Account, Long>(Account.class);
            for (var account : Account.values()) {
                var total = of(evidence, account) + other.of(evidence, account);
                if (total != 0) {
                    accounts.put(account, total);
                }
            }
            if (!accounts.isEmpty()) {
                sum.put(evidence, accounts);
            }
        }
        return new Balance(sum);
    }

    public long of(EvidenceClass evidence, Account account) {
        return minutes.getOrDefault(evidence, Map.of()).getOrDefault(account, 0L);
    }

    public long of(Account account) {
        return minutes.keySet().stream()
                .mapToLong(evidence -> of(evidence, account))
                .sum();
    }

    /** Issued minutes that are in no account; 0, or something is wrong. */
    public long difference() {
        return of(Account.ISSUED) - of(Account.PENDING) - of(Account.CONFIRMED) - of(Account.REVOKED);
    }
}
