package city.wutong.registry.applications;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Codes;
import city.wutong.registry.organisations.NameTaken;
import city.wutong.starter.commands.Receipt;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The decision on a reviewed application, by somebody other than the reviewer. */
@Component
public class Deciding {

    private final Applications applications;
    private final Fitness fitness;
    private final Codes codes;
    private final Clock clock;

    Deciding(Applications applications, Fitness fitness, Codes codes, Clock clock) {
        this.applications = applications;
        this.fitness = fitness;
        this.codes = codes;
        this.clock = clock;
    }

    /** Approves it; a new organisation is given its code in the same write. */
    public Receipt approve(ApplicationId id, String by) {
        var issued = new AtomicReference<UnifiedSocialCreditCode>();
        return approved(id, by, issued)
                .or(() -> {
                    freeName(applications.get(id).request());
                    return approved(id, by, issued);
                })
                .orElseThrow(() -> taken(applications.get(id).request()));
    }

    /** Nothing where another application took the name. */
    private Optional<Receipt> approved(ApplicationId id, String by, AtomicReference<UnifiedSocialCreditCode> issued) {
        try {
            return Optional.of(applications.change(id, application -> {
                var _ = application.examination().decidedBy(by, true, application);
                fitness.require(application.request());
                fitness.requireFreeName(application.request());
                var code = application.organisation().orElseGet(() -> issue(issued, application));
                application.approve(code, by, clock.instant());
            }));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** Once the other is completed the register says, for that is entered before, whether the name is still borne. */
    private void freeName(Request request) {
        var completed = applications.completedFor(request.comparableName()).orElseThrow(() -> taken(request));
        fitness.requireFreeName(request);
        applications.freeName(completed);
    }

    private static NameTaken taken(Request request) {
        return NameTaken.by(request.content().items().name());
    }

    public Receipt reject(ApplicationId id, String by) {
        return applications.change(id, application -> application.reject(by, clock.instant()));
    }

    /** One code for one decision, however often the write has to be tried; none before the decision is allowed. */
    private UnifiedSocialCreditCode issue(AtomicReference<UnifiedSocialCreditCode> issued, Application application) {
        if (issued.get() == null) {
            issued.set(codes.next(application.request().type()));
        }
        return issued.get();
    }
}
