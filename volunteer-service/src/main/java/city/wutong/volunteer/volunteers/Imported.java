package city.wutong.volunteer.volunteers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer of an older register.
 *
 * @param number the number he has had, or null to give him one
 * @param consentedOn when he agreed to the older register's text
 */
public record Imported(
        @Nullable VolunteerNumber number,
        Statement statement,
        Profile profile,
        LocalDate joinedOn,
        LocalDate consentedOn) {

    @Override
    public String toString() {
        return "Imported[***]";
    }
}
