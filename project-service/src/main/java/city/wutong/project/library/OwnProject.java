package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Whoever proposed a project does not claim it. */
public class OwnProject extends Refused {

    OwnProject(ProjectId id, RuleReference rule) {
        super("own-project", 409, "Project %s was proposed by the claimant".formatted(id.value()), rule);
    }
}
