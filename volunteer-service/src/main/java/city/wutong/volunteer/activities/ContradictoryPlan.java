package city.wutong.volunteer.activities;

import city.wutong.starter.web.Refused;

/** A plan contradicts itself. */
public class ContradictoryPlan extends Refused {

    ContradictoryPlan(String sentence) {
        super("contradictory-plan", 422, sentence);
    }
}
