package city.wutong.platform.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends at a rate and counts every delay from the moment a request was meant to leave: no omission is coordinated. */
final class OpenLoop {
    private static final long LONGEST_MICROS = 120_000_000L;

    /** What came of it; delays in microseconds. */
    record Outcome(Histogram delays, int refused, double seconds) {
        /** Not a number where nothing was accepted. */
        double millis(double percentile) {
            return accepted() == 0 ? Double.NaN : delays.getValueAtPercentile(percentile) / 1000.0;
        }

        long accepted() {
            return delays.getTotalCount();
        }

        double perSecond() {
            return accepted() / seconds;
        }
    }

    private OpenLoop() {}

    /** @param act answers whether it was accepted */
    static Outcome run(Schedule schedule, BooleanSupplier act) {
        var delays = new ConcurrentHistogram(LONGEST_MICROS, 3);
        var refused = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < schedule.count(); number++) {
                var intended = begun + schedule.leavesAt(number);
                var early = intended - System.nanoTime();
                if (early > 0) {
                    LockSupport.parkNanos(early);
                }
                var _ = threads.submit(() -> one(intended, act, delays, refused));
            }
        }
        return new Outcome(delays, refused.get(), (System.nanoTime() - begun) / 1e9);
    }

    private static void one(long intended, BooleanSupplier act, Histogram delays, AtomicInteger refused) {
        if (accepted(act)) {
            delays.recordValue(Math.min((System.nanoTime() - intended) / 1000, LONGEST_MICROS));
        } else {
            var _ = refused.incrementAndGet();
        }
    }

    private static boolean accepted(BooleanSupplier act) {
        try {
            return act.getAsBoolean();
        } catch (RuntimeException failed) {
            return false;
        }
    }
}
