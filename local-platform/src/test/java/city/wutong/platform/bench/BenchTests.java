package city.wutong.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BenchTests {
    @Test
    void meansEveryRequestToLeaveAtItsTime() {
        var schedule = Schedule.of(50, 2);

        assertThat(schedule.count()).isEqualTo(100);
        assertThat(schedule.leavesAt(0)).isZero();
        assertThat(schedule.leavesAt(75)).isEqualTo(1_500_000_000L);
    }

    @Test
    void countsTheDelayOfWhatIsAcceptedAndHowManyAreNot() {
        var asked = new AtomicInteger();

        var outcome = OpenLoop.run(new Schedule(1000, 10), () -> {
            LockSupport.parkNanos(5_000_000);
            return asked.incrementAndGet() % 2 == 0;
        });

        assertThat(outcome.refused()).isEqualTo(5);
        assertThat(outcome.delays().getTotalCount()).isEqualTo(5);
        assertThat(outcome.millis(50)).isGreaterThanOrEqualTo(4.9);
    }

    @Test
    void sumsAMetricOverItsLabels() {
        assertThat(Scrape.sum("# HELP a b\na{x=\"1\"} 2.0\na{x=\"2\"} 3.5\nab{x=\"1\"} 9.0\n", "a"))
                .isEqualTo(5.5);
    }

    @Test
    void saysWhichBarIsMissed() {
        var bars = new Bars();

        bars.atMost("delay", 101, 100);
        bars.atLeast("rate", 101, 100);
        bars.atLeast("nothing", Double.NaN, 1);

        assertThat(bars.results().get("delay")).isEqualTo(Map.of("measured", 101.0, "at most", 100.0, "bar", "missed"));
        assertThat(String.valueOf(bars.results().get("rate"))).contains("bar=met");
        assertThat(String.valueOf(bars.results().get("nothing")))
                .contains("measured=none")
                .contains("bar=missed");
    }
}
