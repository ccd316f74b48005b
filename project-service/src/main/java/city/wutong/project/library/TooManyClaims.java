package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The project was claimed, in vain ones counted, as often as is taken. */
public class TooManyClaims extends Refused {

    TooManyClaims(int most, RuleReference rule) {
        super("too-many-claims", 409, "A project takes at most %d claims".formatted(most), rule);
    }
}
