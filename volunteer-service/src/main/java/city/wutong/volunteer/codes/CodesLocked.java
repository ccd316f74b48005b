package city.wutong.volunteer.codes;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** So many guesses were wrong that no more are taken. */
public class CodesLocked extends Refused {

    CodesLocked(RuleReference rule) {
        super("code-locked", 409, "Too many wrong guesses; read the rotating code, or ask the organiser", rule);
    }
}
