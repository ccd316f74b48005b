package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** A proposal asks for more than the rules allow: in money, in time, or elsewhere than in the city. */
public class ProposalOutOfBounds extends Refused {

    ProposalOutOfBounds(String sentence, RuleReference rule) {
        super("proposal-out-of-bounds", 422, sentence, rule);
    }
}
