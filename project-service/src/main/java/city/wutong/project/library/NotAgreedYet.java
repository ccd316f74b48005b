package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A project begins when all of its target is agreed. */
public class NotAgreedYet extends Refused {

    NotAgreedYet(ProjectId id, RuleReference rule) {
        super("not-agreed-yet", 409, "Not all claims on project %s are agreed".formatted(id.value()), rule);
    }
}
