package city.wutong.volunteer.attendance;

import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.activities.Roster;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity as attendance sees it.
 *
 * @param place where it is, or null where that is not known
 * @param radius in metres around the place
 */
public record Occasion(
        ActivityId activity,
        OrganisationId organisation,
        Instant startsAt,
        Instant endsAt,
        @Nullable Position place,
        int radius,
        Roster roster) {

    /** Throws {@link NoPlace} unless the volunteer takes part. */
    void requirePlace(VolunteerNumber volunteer, EvidenceRuleBook rules) {
        if (!roster.isTakingPart(volunteer)) {
            throw new NoPlace(rules.clause(EvidenceRules.Clause.SIGNED_UP, startsAt));
        }
    }

    /** Whether a position is there; empty where the place is unknown. */
    Optional<Boolean> isAt(Position position) {
        return Optional.ofNullable(place).map(centre -> centre.distanceTo(position) <= radius);
    }
}
