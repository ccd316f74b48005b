package city.wutong.evaluation.credit;

import city.wutong.starter.web.Refused;

/** One recomputation at a time is enough for an instance. */
class RecomputationRuns extends Refused {

    RecomputationRuns() {
        super("recomputation-runs", 409, "A recomputation is running; wait for its answer");
    }
}
