package city.wutong.project.cases;

import city.wutong.starter.web.Unknown;

/** There is no service case of this identity. */
public class UnknownCase extends Unknown {

    UnknownCase(CaseId id) {
        super("unknown-case", "There is no service case %s".formatted(id.value()));
    }
}
