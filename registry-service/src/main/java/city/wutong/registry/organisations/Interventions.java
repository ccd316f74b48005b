package city.wutong.registry.organisations;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed to be done to an organisation: the one that waits for a colleague, and what became of the others.
 *
 * @param proposed waits for a decision, or null
 */
public record Interventions(@Nullable Intervention proposed, List<Settled> settled) {

    static final Interventions NONE = new Interventions(null, List.of());

    Interventions with(Intervention next, UnifiedSocialCreditCode code) {
        if (proposed != null) {
            throw new InterventionPending(code);
        }
        return new Interventions(next, settled);
    }

    Intervention open(String id) {
        return Optional.ofNullable(proposed)
                .filter(waiting -> waiting.id().equals(id))
                .orElseThrow(() -> new UnknownIntervention(id));
    }

    Interventions settled(Outcome outcome, String by, Instant now) {
        var all = new ArrayList<>(settled);
        Optional.ofNullable(proposed).ifPresent(waiting -> all.add(new Settled(waiting, outcome, by, now)));
        return new Interventions(null, List.copyOf(all));
    }

    /** An intervention and who decided it. */
    public record Settled(Intervention intervention, Outcome outcome, String by, Instant at) {}

    /** What became of a proposal. */
    public enum Outcome {
        CONFIRMED,
        DROPPED
    }
}
