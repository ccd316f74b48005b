package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The activity's state does not allow it. */
public class ActivityNotInThisState extends Refused {

    ActivityNotInThisState(ActivityId id, ActivityState state) {
        super("activity-not-in-this-state", 409, "The state %s of activity %s does not allow it".formatted(state, id));
    }
}
