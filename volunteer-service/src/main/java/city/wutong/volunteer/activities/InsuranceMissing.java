package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A dangerous activity has no accident insurance. */
public class InsuranceMissing extends Refused {

    InsuranceMissing(RuleReference rule) {
        super("insurance-missing", 422, "Accident insurance must stand before a dangerous activity", rule);
    }
}
