package city.wutong.registry.organisations;

import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the register stood from a day on, so that its state at any past date can be told.
 *
 * @param rule on which the change rests, or null for what came from an older register
 */
public record Snapshot(
        LocalDate from,
        Instant enteredAt,
        String what,
        OrganisationState state,
        RegisteredItems items,
        @Nullable RuleReference rule) {

    /** How the register stood at the end of a day; nothing before the first entry. */
    public static Optional<Snapshot> on(LocalDate day, List<Snapshot> history) {
        return history.stream()
                .filter(snapshot -> !snapshot.from().isAfter(day))
                .reduce((_, later) -> later);
    }
}
