package city.wutong.volunteer.hours;

import city.wutong.starter.web.Refused;

/** The totals are being counted at this moment by another. */
class RecountRuns extends Refused {

    RecountRuns() {
        super("recount-runs", 409, "The totals are being counted at this moment; try again");
    }
}
