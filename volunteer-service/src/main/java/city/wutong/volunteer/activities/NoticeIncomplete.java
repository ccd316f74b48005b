package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** Volunteers would not be told what they must be told. */
public class NoticeIncomplete extends Refused {

    NoticeIncomplete(RuleReference rule) {
        super("notice-incomplete", 422, "The notice must tell the risks and the protection against them", rule);
    }
}
