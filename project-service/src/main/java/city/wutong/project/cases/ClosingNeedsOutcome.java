package city.wutong.project.cases;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A case is closed with an outcome, after at least one day of service. */
public class ClosingNeedsOutcome extends Refused {

    ClosingNeedsOutcome(CaseId id, RuleReference rule) {
        super(
                "closing-needs-outcome",
                422,
                "Case %s is closed with an outcome, after at least one day of service".formatted(id.value()),
                rule);
    }
}
