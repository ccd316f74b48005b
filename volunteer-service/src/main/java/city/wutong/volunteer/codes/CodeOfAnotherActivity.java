package city.wutong.volunteer.codes;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The code is shown elsewhere. */
public class CodeOfAnotherActivity extends Refused {

    CodeOfAnotherActivity(RuleReference rule) {
        super("code-of-another-activity", 422, "The code belongs to another activity", rule);
    }
}
