package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Somebody is too young to be a volunteer. */
public class TooYoung extends Refused {

    TooYoung(int years, RuleReference rule) {
        super("too-young", 422, "One may be a volunteer from the age of %d".formatted(years), rule);
    }
}
