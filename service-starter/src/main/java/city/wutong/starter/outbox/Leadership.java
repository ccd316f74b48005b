package city.wutong.starter.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;

/** One instance of a service at a time does what only one may do; the lease ends by itself when that instance dies. */
public class Leadership {

    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private final LockProvider locks;
    private final Clock clock;
    private final String name;
    private @Nullable SimpleLock held;
    private Instant taken = Instant.MIN;

    Leadership(LockProvider locks, Clock clock, String name) {
        this.locks = locks;
        this.clock = clock;
        this.name = name;
    }

    /** Takes or renews the lease where due, and says whether this instance holds it. */
    public synchronized boolean isHeld() {
        if (held != null && clock.instant().isBefore(taken.plus(RENEWAL))) {
            return true;
        }
        var now = clock.instant();
        var next = renewed().or(() -> locks.lock(new LockConfiguration(now, name, LEASE, Duration.ZERO)));
        held = next.orElse(null);
        taken = now;
        return next.isPresent();
    }

    private Optional<SimpleLock> renewed() {
        return held == null ? Optional.empty() : held.extend(LEASE, Duration.ZERO);
    }

    /** Gives the lease up, so that another instance need not wait for its end. */
    public synchronized void release() {
        if (held != null) {
            held.unlock();
            held = null;
        }
    }
}
