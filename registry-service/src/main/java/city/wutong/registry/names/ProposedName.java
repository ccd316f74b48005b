package city.wutong.registry.names;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that somebody asks for.
 *
 * @param distinctivePart the 字号 of a foundation's or institution's name, if the applicant says which part it is
 * @param persons names of the founders and officers, which the name must not carry
 * @param holder the organisation that asks for a new name; null for one that is not registered yet
 */
public record ProposedName(
        OrganisationType type,
        String name,
        @Nullable String distinctivePart,
        Set<String> persons,
        @Nullable UnifiedSocialCreditCode holder) {

    /** A name for an organisation that is yet to be established, without a word on its parts. */
    public static ProposedName of(OrganisationType type, String name) {
        return new ProposedName(type, name, null, Set.of(), null);
    }
}
