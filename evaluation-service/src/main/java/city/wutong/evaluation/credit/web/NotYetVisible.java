package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.starter.web.Refused;

/**
 * What the caller has done elsewhere has not been heard here yet. It is no 503: whoever makes up a position must not be
 * able to open the gateway's breaker for everybody.
 */
class NotYetVisible extends Refused {

    NotYetVisible(OrganisationId organisation, long sequence) {
        super(
                "not-yet-visible",
                409,
                "Fact %d of %s has not been heard here yet; ask again".formatted(sequence, organisation.value()));
    }
}
