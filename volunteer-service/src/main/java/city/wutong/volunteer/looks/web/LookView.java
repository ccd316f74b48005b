package city.wutong.volunteer.looks.web;

import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.looks.Look;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One look as it stands in the trace. */
record LookView(
        String id,
        String volunteer,
        String by,
        Look.Purpose purpose,
        @Nullable String reference,
        RuleReference rule,
        Instant askedAt,
        Look.State state,
        @Nullable String decidedBy,
        List<Instant> uses) {

    static LookView of(Look look) {
        return new LookView(
                look.id().value(),
                look.volunteer().value(),
                look.by(),
                look.purpose(),
                look.reference().orElse(null),
                look.rule(),
                look.askedAt(),
                look.state(),
                look.decidedBy().orElse(null),
                look.uses());
    }
}
