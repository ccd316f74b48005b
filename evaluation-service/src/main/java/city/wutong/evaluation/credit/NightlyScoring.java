package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Tallies;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scores every organisation anew for the day that has begun, in one instance, and tells what time has changed. */
@Component
class NightlyScoring {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyScoring.class);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** Clocks of two instances may differ by less than this. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Credits credits;
    private final Tallies tallies;
    private final RuleSets<CreditRules> rules;
    private final LockProvider leases;
    private final Clock clock;

    NightlyScoring(Credits credits, Tallies tallies, RuleSets<CreditRules> rules, LockProvider leases, Clock clock) {
        this.credits = credits;
        this.tallies = tallies;
        this.rules = rules;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 2 * * *", zone = "Asia/Shanghai")
    void everyNight() {
        inOneInstance();
    }

    /** Makes up for a night in which no instance ran. */
    @Scheduled(initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void afterStart() {
        inOneInstance();
    }

    private void inOneInstance() {
        var lease = new LockConfiguration(clock.instant(), "nightly-scoring", LONGEST, SHORTEST);
        new DefaultLockingTaskExecutor(leases).executeWithLock((Runnable) this::scoreAll, lease);
    }

    private void scoreAll() {
        var changed = scoreAllAnew();
        LOG.info("Time has changed the credit of {} organisations", changed);
    }

    /** How many have another score or class than before. */
    long scoreAllAnew() {
        var today = BusinessTime.dayOf(clock.instant());
        var changed = 0L;
        try (var all = credits.all(CreditSearch.ALL)) {
            for (var credit : (Iterable<Credit>) all::iterator) {
                var doer = credit.id().doer();
                if (credit.differsOn(today, tallies.of(doer), rules)) {
                    var _ = credits.change(
                            credit.id(), current -> current.passTo(today, tallies.of(doer), rules, clock.instant()));
                    changed++;
                }
            }
        }
        return changed;
    }
}
