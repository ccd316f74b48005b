package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The activity does not suit minors. */
public class NotForMinors extends Refused {

    NotForMinors(RuleReference rule) {
        super("not-for-minors", 422, "This activity does not suit minors", rule);
    }
}
