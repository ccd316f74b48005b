package city.wutong.project.library;

import city.wutong.starter.web.Unknown;

/** The library holds no project of this identity, or none that everybody may see. */
public class UnknownProject extends Unknown {

    public UnknownProject(ProjectId id) {
        super("unknown-project", "The library holds no project %s".formatted(id.value()));
    }
}
