package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Only who has a place checks in. */
public class NoPlace extends Refused {

    NoPlace(RuleReference rule) {
        super("no-place-in-activity", 422, "The volunteer has no place in this activity", rule);
    }
}
