package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The activity needs a written agreement. */
public class AgreementMissing extends Refused {

    AgreementMissing(RuleReference rule) {
        super("agreement-missing", 422, "This activity needs a written agreement; agree to it to sign up", rule);
    }
}
