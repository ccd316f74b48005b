package city.wutong.starter.outbox;

import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;

/** One instance of a service at a time does what only one may do; the lease ends by itself when that instance dies. */
public class Leadership {

    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private final LockProvider locks;
    private final String name;
    private @Nullable SimpleLock held;
    private long taken;

    Leadership(LockProvider locks, String name) {
        this.locks = locks;
        this.name = name;
    }

    /** Takes or renews the lease where due, and says whether this instance holds it. */
    public synchronized boolean isHeld() {
        if (held != null && System.nanoTime() - taken < RENEWAL.toNanos()) {
            return true;
        }
        var now = System.nanoTime();
        var next = renewed().or(this::won);
        held = next.orElse(null);
        taken = now;
        return next.isPresent();
    }

    /** The lock's own clock is the real one, also where the business's is set to another day. */
    private Optional<SimpleLock> won() {
        return locks.lock(new LockConfiguration(ClockProvider.now(), name, LEASE, Duration.ZERO));
    }

    private Optional<SimpleLock> renewed() {
        var former = held;
        held = null;
        return former == null ? Optional.empty() : former.extend(LEASE, Duration.ZERO);
    }

    /** Gives the lease up, so that another instance need not wait for its end. */
    public synchronized void release() {
        if (held != null) {
            held.unlock();
            held = null;
        }
    }
}
