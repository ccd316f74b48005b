package city.wutong.volunteer.hours;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what is new in the ledger into the totals, exactly once however often the process dies: a round is written
 * down before it is carried out, and each total and each page remembers how far it has come.
 */
@Component
class CountingHours {

    /** A round is one document, and lies in memory as a whole. */
    private static final int PAGES = 500;

    private static final int ENTRIES = 7_000;

    private final Totals totals;
    private final OneAtATime turn;
    private volatile Map<Account, Long> shown = Map.of();
    private volatile double waiting;

    CountingHours(Totals totals, OneAtATime turn, MeterRegistry metrics) {
        this.totals = totals;
        this.turn = turn;
        for (var account : Account.values()) {
            var _ = Gauge.builder("hours.minutes", () -> shown.getOrDefault(account, 0L))
                    .tag("account", account.name().toLowerCase(Locale.ROOT))
                    .register(metrics);
        }
        var _ = Gauge.builder("hours.uncounted.pages", () -> waiting).register(metrics);
    }

    /** Looks without the lease first: mostly there is nothing to do. */
    @Scheduled(fixedDelay = 500)
    void count() {
        if (isWork()) {
            var _ = turn.ifFree(this::countAll);
        }
    }

    private boolean isWork() {
        return totals.current().filter(Counting::isOpen).isPresent() || totals.isBehind();
    }

    void countAll() {
        while (turn.isKept() && countSome()) {
            // Until nothing is left.
        }
    }

    /** One round; whether there was anything to count. */
    private boolean countSome() {
        var last = totals.current();
        if (last.filter(Counting::isOpen).isPresent()) {
            carryOut(last.get());
            return true;
        }
        var found = totals.uncounted(PAGES, ENTRIES);
        if (found.isEmpty()) {
            return false;
        }
        var next = Counting.of(last.map(Counting::number).orElse(0L) + 1, found);
        if (totals.open(next)) {
            carryOut(next);
        }
        return true;
    }

    private void carryOut(Counting round) {
        totals.add(round);
        totals.mark(round);
        totals.close(round);
    }

    @Scheduled(fixedDelay = 5_000)
    void show() {
        var city = totals.of(Scope.CITY);
        var minutes = new EnumMap<Account, Long>(Account.class);
        for (var account : Account.values()) {
            minutes.put(account, city.of(account));
        }
        shown = minutes;
        waiting = totals.uncounted();
    }
}
