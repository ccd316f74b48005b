package city.wutong.volunteer.activities;

import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;

/**
 * That a volunteer wants to take part.
 *
 * @param accompanied whether a guardian comes along
 * @param agrees whether he agreed to the written agreement
 */
public record SignUp(VolunteerNumber volunteer, Instant at, boolean accompanied, boolean agrees) {}
