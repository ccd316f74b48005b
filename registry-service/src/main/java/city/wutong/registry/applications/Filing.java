package city.wutong.registry.applications;

import city.wutong.registry.organisations.OrganisationState;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.UnifiedSocialCreditCode;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an applicant does: apply, answer the registry's one request for supplements, withdraw. */
@Component
public class Filing {

    private final Applications applications;
    private final Organisations organisations;
    private final Assessment assessment;
    private final Periods periods;
    private final Clock clock;

    Filing(
            Applications applications,
            Organisations organisations,
            Assessment assessment,
            Periods periods,
            Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.assessment = assessment;
        this.periods = periods;
        this.clock = clock;
    }

    public Receipt submit(Request request) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        Optional.ofNullable(request.organisation()).ifPresent(code -> requireFit(request, code));
        var id = new ApplicationId(Command.newIdentity().toString());
        return applications.add(
                Application.submit(id, request, assessment.of(request, today), periods.notice(today), now));
    }

    public Receipt answerSupplement(ApplicationId id, Content content) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        return applications.change(id, application -> {
            var request = new Request(
                    application.act(),
                    application.type(),
                    application.organisation().orElse(null),
                    application.applicant(),
                    content);
            application.answerSupplement(content, assessment.of(request, today), periods.notice(today), today, now);
        });
    }

    public Receipt withdraw(ApplicationId id, String by) {
        return applications.change(id, application -> application.withdraw(by, clock.instant()));
    }

    private void requireFit(Request request, UnifiedSocialCreditCode code) {
        var organisation = organisations.get(code);
        var mayApply = switch (request.act()) {
            case ESTABLISHMENT -> false;
            case CHANGE -> organisation.state() == OrganisationState.REGISTERED;
            case DEREGISTRATION -> organisation.state().mayBecome(OrganisationState.DEREGISTERED);
        };
        if (!mayApply) {
            throw new NotApplicable(code, organisation.state());
        }
    }
}
