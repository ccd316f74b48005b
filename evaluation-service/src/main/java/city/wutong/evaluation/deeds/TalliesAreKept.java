package city.wutong.evaluation.deeds;

import city.wutong.starter.web.Refused;

/** Another instance is at work on the tallies. */
class TalliesAreKept extends Refused {

    TalliesAreKept() {
        super("tallies-are-kept", 409, "The tallies of deeds are being brought up to date; ask again in a minute");
    }
}
