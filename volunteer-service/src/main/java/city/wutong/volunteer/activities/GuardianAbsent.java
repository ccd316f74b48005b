package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A minor serves only if a guardian agrees or comes along. */
public class GuardianAbsent extends Refused {

    GuardianAbsent(RuleReference rule) {
        super("guardian-absent", 422, "A minor serves only if a guardian has agreed or comes along", rule);
    }
}
