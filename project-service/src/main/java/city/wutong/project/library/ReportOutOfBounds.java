package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.math.BigDecimal;

/** What is spent grows from report to report, up to the target. */
public class ReportOutOfBounds extends Refused {

    ReportOutOfBounds(BigDecimal before, BigDecimal target, int most, RuleReference rule) {
        super(
                "report-out-of-bounds",
                422,
                "What is spent is between %s and %s CNY, in at most %d reports"
                        .formatted(before.toPlainString(), target.toPlainString(), most),
                rule);
    }
}
