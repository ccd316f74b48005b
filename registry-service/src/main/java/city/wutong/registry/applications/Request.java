package city.wutong.registry.applications;

import city.wutong.registry.organisations.OrganisationType;
import city.wutong.registry.organisations.RegistrationAct;
import city.wutong.registry.organisations.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the registry for.
 *
 * @param organisation the one concerned; none for an establishment
 * @param applicant account of whoever asks
 */
public record Request(
        RegistrationAct act,
        OrganisationType type,
        @Nullable UnifiedSocialCreditCode organisation,
        String applicant,
        Content content) {}
