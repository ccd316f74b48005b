package city.wutong.project.cases;

import city.wutong.project.library.ProjectId;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A case belongs to a project that is under way, and to the organisation that carries it out. */
public class ProjectNotUnderWay extends Refused {

    ProjectNotUnderWay(ProjectId project, RuleReference rule) {
        super(
                "project-not-under-way",
                409,
                "Project %s is not under way by this organisation".formatted(project.value()),
                rule);
    }
}
