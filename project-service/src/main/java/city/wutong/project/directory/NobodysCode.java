package city.wutong.project.directory;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The code cannot be anybody's: its form, its check character or its kind is wrong, or the city has no such town. */
public class NobodysCode extends Refused {

    NobodysCode(Party party, RuleReference rule) {
        super("nobodys-code", 422, "%s is the code of no %s".formatted(party.code(), party.kind()), rule);
    }
}
