package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The activity takes nobody on or off any more, or not yet. */
public class ActivityNotOpen extends Refused {

    ActivityNotOpen(ActivityId id) {
        super("activity-not-open", 409, "The activity %s is not open for that, or not any more".formatted(id));
    }
}
