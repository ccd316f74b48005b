package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Skills are needed that need training, and none is planned. */
public class TrainingMissing extends Refused {

    TrainingMissing(String skills, RuleReference rule) {
        super(
                "training-missing",
                422,
                "Service that needs %s needs training before; say which".formatted(skills),
                rule);
    }
}
