package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.time.LocalDate;

/** The volunteer served elsewhere at that time. */
public class HoursOverlap extends Refused {

    HoursOverlap(LocalDate day, RuleReference rule) {
        super("hours-overlap", 422, "Service on %s overlaps other service of the volunteer".formatted(day), rule);
    }
}
