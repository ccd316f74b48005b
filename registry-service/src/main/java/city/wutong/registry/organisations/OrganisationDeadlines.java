package city.wutong.registry.organisations;

import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes deadlines of organisations that went by; looked at every minute and after every start. */
@Component
class OrganisationDeadlines {

    private final Organisations organisations;
    private final Clock clock;

    OrganisationDeadlines(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void pass() {
        var today = BusinessTime.dayOf(clock.instant());
        for (var late : organisations.overdue(today)) {
            var _ = organisations.change(late.id(), organisation -> organisation.passDeadline(today));
        }
    }
}
