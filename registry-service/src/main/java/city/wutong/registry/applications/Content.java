package city.wutong.registry.applications;

import city.wutong.registry.conditions.Establishment;
import city.wutong.registry.organisations.RegisteredItems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for and what proves it.
 *
 * @param items the registered items as they shall be; for a deregistration as they are
 * @param founding facts about the body to be founded, only for an establishment
 * @param documents what was handed in
 * @param supervisorConsentOn day of the supervising unit's consent to a change
 * @param ground why it shall end, only for a deregistration
 */
public record Content(
        RegisteredItems items,
        @Nullable Establishment founding,
        List<HandedIn> documents,
        @Nullable LocalDate supervisorConsentOn,
        @Nullable String ground) {

    /**
     * A document that was handed in.
     *
     * @param document its code in the rule set
     * @param reference number or file name under which the registry finds it
     */
    public record HandedIn(String document, String reference) {}
}
