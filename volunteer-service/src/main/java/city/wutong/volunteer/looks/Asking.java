package city.wutong.volunteer.looks;

import city.wutong.volunteer.volunteers.VolunteerNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks for.
 *
 * @param by the officer's account
 * @param reference of the file it belongs to, or null
 */
public record Asking(
        VolunteerNumber volunteer,
        String by,
        Look.Purpose purpose,
        @Nullable String reference) {}
