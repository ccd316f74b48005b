package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A supplement needs a second person. */
public class SamePerson extends Refused {

    SamePerson(RuleReference rule) {
        super("same-person", 403, "Whoever asked for the supplement may not approve it", rule);
    }
}
