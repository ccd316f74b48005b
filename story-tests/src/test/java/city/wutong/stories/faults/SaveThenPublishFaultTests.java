package city.wutong.stories.faults;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.check.Invariant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same harness against services that save first and publish afterwards: it must be able to fail. */
class SaveThenPublishFaultTests {

    private static final int KILLS = 3;

    @Test
    void findsTheLossesOfServicesThatSaveAndThenPublish() throws InterruptedException {
        var given = Plan.ofProperties();
        // Between save and publication everything is lost; at another moment a kill may find nothing there.
        var plan = new Plan(given.seed(), given.rate(), KILLS).striking("registry", "after-write");
        var classes = Path.of(System.getProperty("stories.target", "target"), "test-classes");

        var outcome = new FaultRun(plan, Duration.ofSeconds(20))
                .carryOut(
                        "save-then-publish",
                        Map.of(
                                "WUTONG_EXTRA_CLASSPATH",
                                classes.toAbsolutePath().toString()));

        assertThat(outcome.verdict().violated()).contains(Invariant.I1, Invariant.I4);
    }
}
