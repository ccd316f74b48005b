package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.time.LocalDate;

/** Service is recorded within a number of working days after it ended. */
public class RecordedTooLate extends Refused {

    RecordedTooLate(LocalDate endedOn, LocalDate until, RuleReference rule) {
        super(
                "recorded-too-late",
                422,
                "Service that ended on %s could be recorded until %s".formatted(endedOn, until),
                rule);
    }
}
