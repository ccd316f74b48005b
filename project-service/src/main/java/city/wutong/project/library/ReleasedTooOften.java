package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The claimant's claims on the project came to nothing so often that no more of them are taken. */
public class ReleasedTooOften extends Refused {

    ReleasedTooOften(int most, RuleReference rule) {
        super("released-too-often", 409, "After %d released claims a claimant claims no more".formatted(most), rule);
    }
}
