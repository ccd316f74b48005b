package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The activity needs a skill that the volunteer has not stated. */
public class SkillMissing extends Refused {

    SkillMissing(String skills, RuleReference rule) {
        super("skill-missing", 422, "This activity needs the skills %s".formatted(skills), rule);
    }
}
