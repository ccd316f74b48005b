package city.wutong.registry.organisations;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.web.Refused;

/** The organisation's state does not allow it. */
public class NotInThisState extends Refused {

    NotInThisState(UnifiedSocialCreditCode code, OrganisationState state) {
        super("not-in-this-state", 409, "The state %s of %s does not allow it".formatted(state, code));
    }
}
