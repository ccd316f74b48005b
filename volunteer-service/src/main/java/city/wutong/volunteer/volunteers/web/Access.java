package city.wutong.volunteer.volunteers.web;

import city.wutong.starter.security.Caller;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.Volunteer;
import city.wutong.volunteer.volunteers.Volunteers.Search;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Who may see which volunteer, masked: the bureau all, a town those who live there, an organisation its own. */
final class Access {

    private Access() {}

    static OrganisationId organisationOf(Caller caller) {
        return Optional.ofNullable(caller.organisation())
                .map(OrganisationId::new)
                .orElseThrow(() -> new AccessDeniedException("Belongs to no organisation"));
    }

    static void requireReader(Volunteer volunteer, Caller caller) {
        if (!isBureau(caller) && !isOfHisTown(volunteer, caller) && !isRegistering(volunteer, caller)) {
            throw new AccessDeniedException("Another's volunteer");
        }
    }

    /** What one asks for, narrowed to what one may see. */
    static Search narrowed(Search search, Caller caller) {
        if (isBureau(caller)) {
            return search;
        }
        return caller.has("TOWN_OFFICER")
                ? new Search(String.valueOf(caller.division()), search.skill(), search.field(), search.registeredBy())
                : new Search(search.division(), search.skill(), search.field(), organisationOf(caller));
    }

    private static boolean isBureau(Caller caller) {
        return caller.has("REGISTRAR") || caller.has("SUPERVISOR") || caller.has("LEADER");
    }

    private static boolean isOfHisTown(Volunteer volunteer, Caller caller) {
        return caller.has("TOWN_OFFICER") && volunteer.profile().division().equals(caller.division());
    }

    private static boolean isRegistering(Volunteer volunteer, Caller caller) {
        return caller.has("ORGANISATION")
                && volunteer
                        .registeredBy()
                        .filter(code -> code.value().equals(caller.organisation()))
                        .isPresent();
    }
}
