package city.wutong.volunteer.codes;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** One code stands for one end only. */
public class CodeUsed extends Refused {

    CodeUsed(RuleReference rule) {
        super("code-used", 409, "The code was used for checking in; read the next one", rule);
    }
}
