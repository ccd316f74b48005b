package city.wutong.registry.applications.web;

import city.wutong.registry.applications.Application;
import city.wutong.registry.applications.Applications.Work;
import city.wutong.starter.security.Caller;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who may see which application: the bureau all, a town those of its division, an applicant its own. */
final class Access {

    private Access() {}

    static void requireReader(Application application, Caller caller) {
        if (!isBureau(caller) && !isOfItsTown(application, caller) && !isApplicant(application, caller)) {
            throw new AccessDeniedException("Another's application");
        }
    }

    static void requireApplicant(Application application, Caller caller) {
        if (!isApplicant(application, caller) && !caller.has("REGISTRAR")) {
            throw new AccessDeniedException("Another's application");
        }
    }

    static void requireOwn(@Nullable String organisation, Caller caller) {
        if (!caller.has("REGISTRAR") && organisation != null && !organisation.equals(caller.organisation())) {
            throw new AccessDeniedException("Another's organisation");
        }
    }

    /** What one asks for, narrowed to what one may see. */
    static Work narrowed(Work work, Caller caller) {
        if (isBureau(caller)) {
            return work;
        }
        if (caller.has("TOWN_OFFICER")) {
            var town = String.valueOf(caller.division());
            return new Work(work.open(), work.state(), work.holder(), Set.of(), work.organisation(), town);
        }
        var parties = Stream.of(Optional.of(caller.id()), Optional.ofNullable(caller.organisation()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Work(work.open(), work.state(), null, parties, work.organisation(), work.division());
    }

    private static boolean isBureau(Caller caller) {
        return caller.has("REGISTRAR") || caller.has("LEADER") || caller.has("SUPERVISOR");
    }

    private static boolean isOfItsTown(Application application, Caller caller) {
        return caller.has("TOWN_OFFICER")
                && application.request().content().items().division().equals(caller.division());
    }

    private static boolean isApplicant(Application application, Caller caller) {
        return application.isPartyTo(caller.id()) || application.isPartyTo(String.valueOf(caller.organisation()));
    }
}
