package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.starter.web.Refused;

/** The header names no position of the organisation that is asked for. */
class PositionUnreadable extends Refused {

    PositionUnreadable(OrganisationId organisation) {
        super("position-unreadable", 400, "Wutong-Position must be %s@ and a number".formatted(organisation.value()));
    }
}
