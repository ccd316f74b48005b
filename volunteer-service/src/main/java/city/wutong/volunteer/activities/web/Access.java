package city.wutong.volunteer.activities.web;

import city.wutong.starter.security.Caller;
import city.wutong.volunteer.activities.Activities.Search;
import city.wutong.volunteer.activities.Activity;
import city.wutong.volunteer.directory.OrganisationId;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with which activity: an organisation with its own, a town with those in its division. */
final class Access {

    private Access() {}

    static OrganisationId organisationOf(Caller caller) {
        return Optional.ofNullable(caller.organisation())
                .map(OrganisationId::new)
                .orElseThrow(() -> new AccessDeniedException("Belongs to no organisation"));
    }

    static void requireHolder(Activity activity, Caller caller) {
        if (!isHolder(activity, caller)) {
            throw new AccessDeniedException("Another organisation's activity");
        }
    }

    /** Who reviews: the town where it takes place, and the bureau everywhere. */
    static void requireReviewer(Activity activity, Caller caller) {
        if (!isReviewer(activity, caller)) {
            throw new AccessDeniedException("Another town's activity");
        }
    }

    static void requireReader(Activity activity, Caller caller) {
        if (!isBureau(caller) && !isHolder(activity, caller) && !isReviewer(activity, caller)) {
            throw new AccessDeniedException("Another's activity");
        }
    }

    static void requireHolderOrReviewer(Activity activity, Caller caller) {
        if (!isHolder(activity, caller) && !isReviewer(activity, caller)) {
            throw new AccessDeniedException("Another's activity");
        }
    }

    /** What one asks for, narrowed to what one may see. */
    static Search narrowed(Search search, Caller caller) {
        if (isBureau(caller)) {
            return search;
        }
        var town = caller.has("TOWN_OFFICER");
        return new Search(
                search.text(),
                search.field(),
                town ? String.valueOf(caller.division()) : search.division(),
                town ? search.organisation() : organisationOf(caller),
                search.state(),
                search.endsAfter(),
                search.startsBefore());
    }

    private static boolean isBureau(Caller caller) {
        return caller.has("REGISTRAR") || caller.has("SUPERVISOR") || caller.has("LEADER");
    }

    private static boolean isHolder(Activity activity, Caller caller) {
        return caller.has("ORGANISATION") && activity.organisation().value().equals(caller.organisation());
    }

    private static boolean isReviewer(Activity activity, Caller caller) {
        return caller.has("SUPERVISOR")
                || (caller.has("TOWN_OFFICER") && activity.plan().division().equals(caller.division()));
    }
}
