package city.wutong.volunteer.hours;

import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What every entry names: on which attendance it rests, where it was served and how well that is proven.
 *
 * @param proof number of the document that proves it, where another record or paper does
 */
public record Claim(
        AttendanceId attendance,
        ActivityId activity,
        OrganisationId organisation,
        EvidenceClass evidenceClass,
        @Nullable String proof) {}
