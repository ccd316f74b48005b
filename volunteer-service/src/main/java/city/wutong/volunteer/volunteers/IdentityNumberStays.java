package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Nobody becomes somebody else by correcting a record. */
public class IdentityNumberStays extends Refused {

    IdentityNumberStays(RuleReference rule) {
        super("identity-number-stays", 422, "The identity number is not one of what one corrects oneself", rule);
    }
}
