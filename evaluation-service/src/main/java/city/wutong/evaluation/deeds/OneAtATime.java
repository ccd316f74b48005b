package city.wutong.evaluation.deeds;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Among all instances one at a time works on the tallies; the lease ends by itself when that instance dies. */
@Component
class OneAtATime {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final long RENEWAL_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int ATTEMPTS = 300;

    private final LockProvider leases;
    private final Semaphore inside = new Semaphore(1);
    private @Nullable SimpleLock held;
    private long taken;

    OneAtATime(LockProvider leases) {
        this.leases = leases;
    }

    /** Does it if nobody else has the turn, and says whether it was done. */
    boolean ifFree(Runnable act) {
        if (!inside.tryAcquire()) {
            return false;
        }
        try {
            return leased(act);
        } finally {
            inside.release();
        }
    }

    /** Waits half a minute for the turn. */
    <T> T insist(Supplier<T> act) {
        var done = new AtomicReference<T>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (ifFree(() -> done.set(act.get()))) {
                return done.get();
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new TalliesAreKept();
    }

    private boolean leased(Runnable act) {
        keep(leases.lock(new LockConfiguration(ClockProvider.now(), "deed-tallies", LEASE, Duration.ZERO)));
        if (held == null) {
            return false;
        }
        try {
            act.run();
            return true;
        } finally {
            Optional.ofNullable(held).ifPresent(SimpleLock::unlock);
            held = null;
        }
    }

    /** Renews the lease where due, and says whether this instance still has it. */
    boolean isKept() {
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
