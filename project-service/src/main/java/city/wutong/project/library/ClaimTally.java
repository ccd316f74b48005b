package city.wutong.project.library;

import city.wutong.starter.web.Refused;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts what becomes of claims: claimed, agreed, withdrawn, released for want of an agreement, refused. */
@Component
class ClaimTally {

    private final MeterRegistry metrics;

    ClaimTally(MeterRegistry metrics) {
        this.metrics = metrics;
        for (var outcome : new String[] {"claimed", "agreed", "withdrawn", "lapsed", "refused"}) {
            var _ = counter(outcome);
        }
    }

    /** Counts the outcome if the act succeeds, and a refusal if a rule stands against it. */
    <T> T of(String outcome, Supplier<T> act) {
        try {
            var done = act.get();
            count(outcome);
            return done;
        } catch (Refused refused) {
            count("refused");
            throw refused;
        }
    }

    void count(String outcome) {
        counter(outcome).increment();
    }

    private Counter counter(String outcome) {
        return metrics.counter("project.claims", "outcome", outcome);
    }
}
