package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The activity has begun, so that service may have been given in it. */
public class ActivityBegun extends Refused {

    ActivityBegun(ActivityId id) {
        super("activity-begun", 409, "The activity %s has begun; close it when it is over".formatted(id));
    }
}
