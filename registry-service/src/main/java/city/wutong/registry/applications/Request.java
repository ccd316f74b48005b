package city.wutong.registry.applications;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.names.NameCheck;
import java.util.Objects;
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
        Content content) {

    Request with(Content supplemented) {
        return new Request(act, type, organisation, applicant, supplemented);
    }

    /** The name asked for, as names are compared. */
    String comparableName() {
        return NameCheck.comparable(content.items().name());
    }

    /** What is said in one place must not be denied in another. */
    void requireConsistent() {
        var items = content.items();
        var founding = content.founding();
        require(
                (items.areaOfActivity() != null) == (type == OrganisationType.SOCIETY),
                "An area of activity belongs to a society, and only to it");
        require(
                (items.foundationType() != null) == (type == OrganisationType.FOUNDATION),
                "A type of foundation belongs to a foundation, and only to it");
        require(
                founding != null || act != RegistrationAct.ESTABLISHMENT,
                "An establishment needs the facts about the founding");
        if (founding != null && act == RegistrationAct.ESTABLISHMENT) {
            require(founding.type() == type, "The founding is that of another type");
            require(
                    founding.property().fund().compareTo(items.fund()) == 0,
                    "The fund to be registered is not the one that was founded with");
            require(
                    Objects.equals(founding.supervision().unit(), items.supervisingUnit()),
                    "The supervising unit to be registered is not the one that agreed");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ContradictoryContent(otherwise);
        }
    }
}
