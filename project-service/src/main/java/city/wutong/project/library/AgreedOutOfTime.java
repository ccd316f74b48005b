package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;
import java.time.LocalDate;

/** An agreement is signed between the claim and its last lawful day, and not in the future. */
public class AgreedOutOfTime extends Refused {

    AgreedOutOfTime(ClaimId id, LocalDate dueOn, RuleReference rule) {
        super(
                "agreed-out-of-time",
                422,
                "The agreement on claim %s is signed after the claim, by %s, and not in the future"
                        .formatted(id.value(), dueOn),
                rule);
    }
}
