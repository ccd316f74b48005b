package city.wutong.volunteer.attendance.web;

import city.wutong.starter.security.Caller;
import city.wutong.volunteer.directory.OrganisationId;
import org.springframework.security.access.AccessDeniedException;

/** An organisation acts for its own activities, supervision everywhere. */
final class Access {

    private Access() {}

    static void requireOrganiser(OrganisationId organisation, Caller caller) {
        if (!caller.has("SUPERVISOR") && !organisation.value().equals(caller.organisation())) {
            throw new AccessDeniedException("Another organisation's activity");
        }
    }
}
