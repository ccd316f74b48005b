package city.wutong.evaluation.credit;

import city.wutong.starter.web.Refused;

/** The first news of an organisation is not that it was registered. */
class NotEnteredYet extends Refused {

    NotEnteredYet(OrganisationId organisation) {
        super("not-entered-yet", 409, "Nothing was heard of the registration of %s".formatted(organisation.value()));
    }
}
