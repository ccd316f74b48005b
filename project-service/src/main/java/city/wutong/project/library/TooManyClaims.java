package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** As many claims stand on the project as are taken. */
public class TooManyClaims extends Refused {

    TooManyClaims(int most, RuleReference rule) {
        super("too-many-claims", 409, "A project takes at most %d claims".formatted(most), rule);
    }
}
