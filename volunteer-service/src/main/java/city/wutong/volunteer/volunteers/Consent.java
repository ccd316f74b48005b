package city.wutong.volunteer.volunteers;

import java.time.LocalDate;

/**
 * That somebody agreed to a text.
 *
 * @param version of the text
 * @param on the day of consent
 */
public record Consent(By by, String version, LocalDate on) {

    /** The version of what an older register brought, whose text this service does not know. */
    static final String OLDER_REGISTER = "older-register";

    /** Who agreed. */
    public enum By {
        VOLUNTEER,
        /** To the use of the data and to service that suits the minor. */
        GUARDIAN
    }
}
