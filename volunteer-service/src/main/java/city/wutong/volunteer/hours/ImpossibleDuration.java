package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A service takes no time, or more than one service can. */
public class ImpossibleDuration extends Refused {

    ImpossibleDuration(long minutes, int longest, RuleReference rule) {
        super(
                "impossible-duration",
                422,
                "A service lasts from 1 to %d minutes, not %d".formatted(longest, minutes),
                rule);
    }
}
