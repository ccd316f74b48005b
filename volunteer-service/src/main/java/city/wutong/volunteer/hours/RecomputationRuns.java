package city.wutong.volunteer.hours;

import city.wutong.starter.web.Refused;

/** The totals are being counted at this moment by another. */
class RecomputationRuns extends Refused {

    RecomputationRuns() {
        super("recomputation-runs", 409, "The totals are being counted at this moment; try again");
    }
}
