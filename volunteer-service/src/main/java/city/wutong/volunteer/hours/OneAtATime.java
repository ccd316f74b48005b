package city.wutong.volunteer.hours;

import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Among all instances one at a time counts; the lease ends by itself when that instance dies. */
@Component
class OneAtATime {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final long RENEWAL_NANOS = Duration.ofSeconds(10).toNanos();

    private final LockProvider leases;
    private @Nullable SimpleLock held;
    private long taken;

    OneAtATime(LockProvider leases) {
        this.leases = leases;
    }

    /** Does it if nobody else has the turn, and says whether it was done. */
    synchronized boolean ifFree(Runnable act) {
        var won = leases.lock(new LockConfiguration(ClockProvider.now(), "hours-totals", LEASE, Duration.ZERO));
        if (won.isEmpty()) {
            return false;
        }
        keep(won);
        try {
            act.run();
            return true;
        } finally {
            Optional.ofNullable(held).ifPresent(SimpleLock::unlock);
            held = null;
        }
    }

    /** Renews the lease where due, and says whether this instance still has it. */
    synchronized boolean isKept() {
        if (held != null && System.nanoTime() - taken > RENEWAL_NANOS) {
            keep(held.extend(LEASE, Duration.ZERO));
        }
        return held != null;
    }

    private void keep(Optional<SimpleLock> lease) {
        held = lease.orElse(null);
        taken = System.nanoTime();
    }
}
