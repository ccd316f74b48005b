package city.wutong.registry.organisations;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.web.Refused;

/** A change that changes nothing was asked for. */
public class NothingChanges extends Refused {

    public NothingChanges(UnifiedSocialCreditCode code) {
        super("nothing-changes", 422, "The items given for %s are those already registered".formatted(code));
    }
}
