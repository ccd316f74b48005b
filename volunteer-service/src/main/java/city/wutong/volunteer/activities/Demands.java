package city.wutong.volunteer.activities;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an activity demands of volunteers, and what is done for them.
 *
 * @param skills by code, all of them needed
 * @param minorsWelcome whether it suits minors
 * @param insurance accident insurance, by insurer and policy, or null
 */
public record Demands(
        Set<String> skills,
        boolean minorsWelcome,
        Set<Circumstance> circumstances,
        @Nullable String insurance) {

    public Demands {
        skills = Set.copyOf(skills);
        circumstances = Set.copyOf(circumstances);
    }

    /** What makes an activity a special one. */
    public enum Circumstance {
        DANGEROUS,
        FOREIGN_RELATED,
        LARGE_EVENT,
        OUTSIDE_PROVINCE,
        AGREEMENT_ASKED
    }
}
