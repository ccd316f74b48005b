package city.wutong.project.cases;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A day of service has too few or too many person-times, or was too early, too late or too often. */
public class ServiceOutOfBounds extends Refused {

    ServiceOutOfBounds(CaseRules rules, RuleReference rule) {
        super(
                "service-out-of-bounds",
                422,
                "A day of service has 1 to %d person-times, lies within the case and the last %d days, and a case has at most %d of them"
                        .formatted(rules.mostPersonTimes(), rules.recordWithinDays(), rules.mostServices()),
                rule);
    }
}
