package city.wutong.registry.applications;

import city.wutong.starter.web.Refused;

/** The organisation's state does not allow such an application. */
public class NotApplicable extends Refused {

    NotApplicable(
            city.wutong.registry.conditions.UnifiedSocialCreditCode code,
            city.wutong.registry.organisations.OrganisationState state) {
        super("not-applicable", 409, "In the state %s of %s this cannot be applied for".formatted(state, code));
    }
}
