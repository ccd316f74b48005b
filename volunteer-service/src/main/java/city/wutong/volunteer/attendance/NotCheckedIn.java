package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Nobody leaves who has not come. */
public class NotCheckedIn extends Refused {

    NotCheckedIn(RuleReference rule) {
        super("not-checked-in", 409, "Check in before checking out", rule);
    }
}
