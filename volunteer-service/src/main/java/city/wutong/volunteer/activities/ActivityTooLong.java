package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** The activity lasts longer than the one service that can be recorded of each volunteer. */
public class ActivityTooLong extends Refused {

    ActivityTooLong(ServiceLimit.Limit limit) {
        super(
                "activity-too-long",
                422,
                "One service lasts %d minutes at most; publish each day as an activity of its own"
                        .formatted(limit.minutes()),
                limit.rule());
    }
}
