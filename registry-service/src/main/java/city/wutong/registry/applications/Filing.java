package city.wutong.registry.applications;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What an applicant does: apply, answer the registry's one request for supplements, withdraw. */
@Component
public class Filing {

    private final Applications applications;
    private final Fitness fitness;
    private final Assessment assessment;
    private final Periods periods;
    private final Clock clock;

    Filing(Applications applications, Fitness fitness, Assessment assessment, Periods periods, Clock clock) {
        this.applications = applications;
        this.fitness = fitness;
        this.assessment = assessment;
        this.periods = periods;
        this.clock = clock;
    }

    public Receipt submit(Request request) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        fitness.require(request);
        var id = new ApplicationId(Command.newIdentity().toString());
        var application = Application.submit(id, request, assessment.of(request, today), periods.notice(today), now);
        try {
            return applications.add(application);
        } catch (DuplicateKeyException open) {
            throw new ApplicationPending(request.organisation());
        }
    }

    public Receipt answerSupplement(ApplicationId id, Content content) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        return applications.change(id, application -> {
            var request = application.request().with(content);
            fitness.require(request);
            application.answerSupplement(content, assessment.of(request, today), periods.notice(today), today, now);
        });
    }

    public Receipt withdraw(ApplicationId id, String by) {
        return applications.change(id, application -> application.withdraw(by, clock.instant()));
    }
}
