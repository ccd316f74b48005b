package city.wutong.stories.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NothingIsLostFaultTests {

    @Test
    void keepsEveryPromiseWhateverIsKilled() throws InterruptedException {
        var plan = Plan.ofProperties();

        var outcome = new FaultRun(plan, Duration.ofMinutes(3)).carryOut("faults", Map.of());

        assertThat(outcome.verdict().violated())
                .as("seed %d%n%s", plan.seed(), outcome.verdict().text())
                .isEmpty();
        assertThat(outcome.refusals()).as("seed %d", plan.seed()).isEmpty();
        assertThat(outcome.counts().of("faults of the harness")).isZero();
    }
}
