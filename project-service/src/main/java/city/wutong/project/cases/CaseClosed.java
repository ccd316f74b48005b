package city.wutong.project.cases;

import city.wutong.starter.web.Refused;

/** The case is closed; what counts does not change. */
public class CaseClosed extends Refused {

    CaseClosed(CaseId id) {
        super("case-closed", 409, "Case %s is closed".formatted(id.value()));
    }
}
