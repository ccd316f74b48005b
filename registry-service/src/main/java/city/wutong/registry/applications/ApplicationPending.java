package city.wutong.registry.applications;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.web.Refused;
import org.jspecify.annotations.Nullable;

/** Another application for the organisation is open; what it changes must be settled first. */
public class ApplicationPending extends Refused {

    ApplicationPending(@Nullable UnifiedSocialCreditCode code) {
        super("application-pending", 409, "Another application for %s is still open".formatted(code));
    }
}
