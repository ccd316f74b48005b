package city.wutong.registry.applications;

import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Codes;
import city.wutong.registry.organisations.NameTaken;
import city.wutong.starter.commands.Receipt;
import java.time.Clock;
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
        try {
            return applications.change(id, application -> {
                var _ = application.examination().decidedBy(by, true, application);
                fitness.require(application.request());
                requireFreeName(application.request());
                var code = application.organisation().orElseGet(() -> issue(issued, application));
                application.approve(code, by, clock.instant());
            });
        } catch (DuplicateKeyException taken) {
            throw NameTaken.by(applications.get(id).request().content().items().name());
        }
    }

    /**
     * Whether the register bears the name is asked after looking for a completed application that took it, since an
     * organisation is entered before its application is completed. If the register bears it no more, it is freed.
     */
    private void requireFreeName(Request request) {
        var completed = applications.completedFor(request.comparableName());
        fitness.requireFreeName(request);
        if (request.act() != RegistrationAct.DEREGISTRATION) {
            completed.ifPresent(applications::freeName);
        }
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
