package city.wutong.volunteer.hours;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What must come out, kept as simply as can be: where each service that the ledger took stands. */
class Book {

    private final Map<Served, Account> services = new HashMap<>();

    record Served(String volunteer, Claim claim, Slice slice) {}

    void put(Served served, Account account) {
        services.put(served, account);
    }

    void settle(String volunteer, AttendanceId attendance, Account next) {
        services.replaceAll((served, account) -> account == Account.PENDING
                        && served.volunteer().equals(volunteer)
                        && served.claim().attendance().equals(attendance)
                ? next
                : account);
    }

    boolean holds(Served served) {
        return services.containsKey(served);
    }

    Set<Served> in(Account account) {
        var found = new HashSet<Served>();
        services.forEach((served, where) -> {
            if (where == account) {
                found.add(served);
            }
        });
        return found;
    }

    Balance balance(java.util.function.Predicate<Served> counts) {
        var minutes = new HashMap<EvidenceClass, Map<Account, Long>>();
        services.forEach((served, account) -> {
            if (counts.test(served)) {
                var accounts = minutes.computeIfAbsent(served.claim().evidenceClass(), _ -> new HashMap<>());
                accounts.merge(Account.ISSUED, (long) served.slice().minutes(), Long::sum);
                accounts.merge(account, (long) served.slice().minutes(), Long::sum);
            }
        });
        return new Balance(minutes).plus(Balance.NONE);
    }
}
