package city.wutong.volunteer.hours;

import city.wutong.starter.time.Period;
import java.util.EnumSet;
import java.util.Map;

/**
 * One version of the rules of hours.
 *
 * @param longestService in minutes
 * @param mostADay in minutes
 * @param recordedWithin from the day on which the service ended
 * @param clauses where each rule stands
 */
public record HoursRules(int longestService, int mostADay, Period recordedWithin, Map<HoursRule, String> clauses) {

    public HoursRules {
        if (!clauses.keySet().equals(EnumSet.allOf(HoursRule.class))) {
            throw new IllegalArgumentException("Every rule of hours has a clause");
        }
        if (longestService < 1 || mostADay < 1 || mostADay > 24 * 60) {
            throw new IllegalArgumentException("A day has 1440 minutes");
        }
        clauses = Map.copyOf(clauses);
    }
}
