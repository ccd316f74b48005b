package city.wutong.registry.applications;

import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells of the registry's deadlines that went by; looked at every minute and after every start. */
@Component
class ApplicationDeadlines {

    private final Applications applications;
    private final Clock clock;

    ApplicationDeadlines(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void pass() {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        for (var late : applications.overdue(today)) {
            var _ = applications.change(late.id(), application -> application.passDeadline(today, now));
        }
    }
}
