package city.wutong.volunteer.codes;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The code is none that this platform has shown. */
public class WrongCode extends Refused {

    WrongCode(RuleReference rule) {
        super("wrong-code", 422, "The code is not right; read the one that is shown", rule);
    }
}
