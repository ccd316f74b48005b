package city.wutong.volunteer.attendance;

import city.wutong.starter.web.Refused;
import city.wutong.volunteer.activities.ActivityId;

/** Nobody attends what was not published, or was cancelled. */
public class ActivityNotHeld extends Refused {

    ActivityNotHeld(ActivityId activity) {
        super("activity-not-held", 409, "The activity %s is not published, or was cancelled".formatted(activity));
    }
}
