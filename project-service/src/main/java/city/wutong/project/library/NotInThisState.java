package city.wutong.project.library;

import city.wutong.starter.web.Refused;

/** The project's state does not lead there. */
public class NotInThisState extends Refused {

    NotInThisState(ProjectId id, ProjectState from, ProjectState to) {
        super("project-not-in-this-state", 409, "Project %s is %s; %s does not follow".formatted(id.value(), from, to));
    }
}
