package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Minors never do what is dangerous. */
public class MinorsInDanger extends Refused {

    MinorsInDanger(RuleReference rule) {
        super(
                "minors-in-danger",
                422,
                "Minors never take part in rescue, disaster relief or other dangerous work",
                rule);
    }
}
