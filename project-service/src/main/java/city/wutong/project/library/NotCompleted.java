package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A project is completed after it began, not in the future, and not without a report. */
public class NotCompleted extends Refused {

    NotCompleted(RuleReference rule) {
        super("not-completed", 422, "Completion lies after the beginning, not in the future, and needs a report", rule);
    }
}
