package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Codes are taken around the activity only. */
public class NotTheTime extends Refused {

    NotTheTime(RuleReference rule) {
        super("not-the-time", 422, "Checking in and out is possible around the time of the activity only", rule);
    }
}
