package city.wutong.registry.organisations;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.web.Refused;

/** Another intervention waits for its decision. */
public class InterventionPending extends Refused {

    InterventionPending(UnifiedSocialCreditCode code) {
        super("intervention-pending", 409, "An intervention against %s still waits for its decision".formatted(code));
    }
}
