package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Travel and waiting are no service. */
public class NoServiceTime extends Refused {

    public NoServiceTime(String what, RuleReference rule) {
        super("no-service-time", 422, "%s is not counted as service".formatted(what), rule);
    }
}
