package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The position lies outside the activity's radius. */
public class TooFarAway extends Refused {

    TooFarAway(RuleReference rule) {
        super("too-far-away", 422, "The position given is not where the activity is", rule);
    }
}
