package city.wutong.registry.applications;

import city.wutong.starter.web.Refused;

/** What an application says in one place it denies in another, or the register does. */
public class ContradictoryContent extends Refused {

    ContradictoryContent(String sentence) {
        super("contradictory-content", 422, sentence);
    }
}
