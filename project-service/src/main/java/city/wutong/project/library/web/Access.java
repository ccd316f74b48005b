package city.wutong.project.library.web;

import city.wutong.project.directory.Party;
import city.wutong.project.library.Project;
import city.wutong.project.library.ProjectSearch;
import city.wutong.starter.security.Caller;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Who may act for whom: the bureau's registrars for all, an organisation and a town for themselves. */
final class Access {

    private Access() {}

    static void requireActsFor(Party party, Caller caller) {
        var own = switch (party.kind()) {
            case ORGANISATION -> caller.has("ORGANISATION") && party.code().equals(caller.organisation());
            case TOWN -> caller.has("TOWN_OFFICER") && party.code().equals(caller.division());
            case COMPANY -> false;
        };
        if (!own && !caller.has("REGISTRAR")) {
            throw new AccessDeniedException("Another's project or claim");
        }
    }

    static void requireReader(Project project, Caller caller) {
        if (!isBureau(caller) && !project.isOf(codeOf(caller))) {
            throw new AccessDeniedException("Another's project");
        }
    }

    /** What one asks for, narrowed to what one may see. */
    static ProjectSearch narrowed(ProjectSearch search, Caller caller) {
        return isBureau(caller)
                ? search
                : new ProjectSearch(search.text(), search.field(), search.states(), search.division(), codeOf(caller));
    }

    private static boolean isBureau(Caller caller) {
        return caller.has("REGISTRAR") || caller.has("LEADER") || caller.has("SUPERVISOR");
    }

    private static String codeOf(Caller caller) {
        var own = caller.has("TOWN_OFFICER") ? caller.division() : caller.organisation();
        return Optional.ofNullable(own).orElseThrow(() -> new AccessDeniedException("The token names nobody"));
    }
}
