package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.time.LocalDate;

/** The project's period is over before it has begun. */
public class PeriodOver extends Refused {

    PeriodOver(ProjectId id, LocalDate endsOn, RuleReference rule) {
        super("period-over", 409, "Project %s was to end on %s".formatted(id.value(), endsOn), rule);
    }
}
