package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.math.BigDecimal;

/** More was claimed than is left of the target; a project is never over-claimed. */
public class ClaimExceedsRest extends Refused {

    ClaimExceedsRest(BigDecimal value, BigDecimal rest, RuleReference rule) {
        super(
                "claim-exceeds-rest",
                409,
                "%s CNY are left to claim, not %s".formatted(rest.toPlainString(), value.toPlainString()),
                rule);
    }
}
