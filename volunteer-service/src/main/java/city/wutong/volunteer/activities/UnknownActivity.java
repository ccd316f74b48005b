package city.wutong.volunteer.activities;

import city.wutong.starter.web.Unknown;

/** There is no such activity, or none for the public. */
public class UnknownActivity extends Unknown {

    public UnknownActivity(ActivityId id) {
        super("unknown-activity", "There is no activity %s".formatted(id));
    }
}
