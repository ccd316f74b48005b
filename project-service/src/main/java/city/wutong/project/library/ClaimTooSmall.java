package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.math.BigDecimal;

/** A claim of nothing, of less than nothing, or of less than is worth an agreement. */
public class ClaimTooSmall extends Refused {

    ClaimTooSmall(BigDecimal value, BigDecimal smallest, BigDecimal unit, RuleReference rule) {
        super(
                "claim-too-small",
                422,
                "A claim is at least %s CNY and a multiple of %s, not %s"
                        .formatted(smallest.toPlainString(), unit.toPlainString(), value.toPlainString()),
                rule);
    }
}
