package city.wutong.volunteer.codes;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The code was shown once; another is shown now. */
public class CodeExpired extends Refused {

    CodeExpired(RuleReference rule) {
        super("code-expired", 422, "The code is no longer shown; read the one that is shown now", rule);
    }
}
