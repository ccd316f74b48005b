package city.wutong.volunteer.volunteers;

import city.wutong.volunteer.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who a newcomer is, in the form in which it is kept.
 *
 * @param identity fingerprint of the identity number
 * @param account fingerprint of the account, or null where he has none yet
 * @param registration the command that brings him, or null for an import
 */
record Identification(
        Sealed person,
        String identity,
        @Nullable String account,
        @Nullable String registration) {}
