package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** What an older library had listed was listed and agreed before today; anything newer is reviewed by two people. */
public class TakenOverTooEarly extends Refused {

    TakenOverTooEarly(RuleReference rule) {
        super("taken-over-too-early", 422, "An older library's listing and agreement lie before today", rule);
    }
}
