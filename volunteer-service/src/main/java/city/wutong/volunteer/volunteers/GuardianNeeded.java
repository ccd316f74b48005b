package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A child's data may be kept only with the guardian's consent. */
public class GuardianNeeded extends Refused {

    GuardianNeeded(int years, RuleReference rule) {
        super("guardian-needed", 422, "Under the age of %d a guardian must be named and agree".formatted(years), rule);
    }
}
