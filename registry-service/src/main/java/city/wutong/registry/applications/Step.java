package city.wutong.registry.applications;

import city.wutong.starter.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One step an application took.
 *
 * @param by account of whoever took it
 * @param note what was said, for those who may read the application
 */
public record Step(ApplicationState state, Instant at, String by, String note) {

    /** The day of the fact that an application is judged by: when it was handed in, the last time. */
    static LocalDate submission(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.state == ApplicationState.SUBMITTED)
                .map(step -> BusinessTime.dayOf(step.at))
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
