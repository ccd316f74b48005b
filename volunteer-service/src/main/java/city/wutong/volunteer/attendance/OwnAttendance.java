package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Nobody says of himself that he was there. */
public class OwnAttendance extends Refused {

    OwnAttendance(RuleReference rule) {
        super("own-attendance", 403, "Nobody confirms or supplements his own attendance", rule);
    }
}
