package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** So few beneficiaries were asked that their answers say nothing. */
public class TooFewAnswers extends Refused {

    TooFewAnswers(int fewest, RuleReference rule) {
        super("too-few-answers", 422, "A rating needs at least %d answers".formatted(fewest), rule);
    }
}
