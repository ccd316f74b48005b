package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.time.LocalDate;

/** Nobody serves longer than a day on one day. */
public class DayLimitExceeded extends Refused {

    DayLimitExceeded(LocalDate day, int most, RuleReference rule) {
        super("day-limit-exceeded", 422, "Service on %s would exceed %d minutes".formatted(day, most), rule);
    }
}
