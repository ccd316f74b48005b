package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The activity has not ended yet. */
public class ActivityNotOver extends Refused {

    ActivityNotOver(ActivityId id) {
        super("activity-not-over", 409, "The activity %s has not ended yet".formatted(id));
    }
}
