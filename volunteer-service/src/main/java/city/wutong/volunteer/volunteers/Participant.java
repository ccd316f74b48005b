package city.wutong.volunteer.volunteers;

import java.util.Set;

/**
 * What an activity must know of whoever wants to take part.
 *
 * @param guardianAgrees whether a guardian consented to service that suits the minor
 */
public record Participant(VolunteerNumber number, boolean isMinor, boolean guardianAgrees, Set<String> skills) {}
