package city.wutong.volunteer.volunteers;

import java.util.Set;

/**
 * What one offers, by the codes of the catalogue; it tells nothing of who one is.
 *
 * @param division in which he lives: nine digits, or six where he lives elsewhere in the city
 */
public record Profile(String division, Set<String> skills, Set<String> fields) {

    public Profile {
        skills = Set.copyOf(skills);
        fields = Set.copyOf(fields);
    }
}
