package city.wutong.project.library;

import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts back on the list what was not agreed in time; looked at every minute and after every start. */
@Component
class ClaimDeadlines {

    private final Projects projects;
    private final RuleSets<LibraryRules> rules;
    private final ClaimTally tally;
    private final Clock clock;

    ClaimDeadlines(Projects projects, RuleSets<LibraryRules> rules, ClaimTally tally, Clock clock) {
        this.projects = projects;
        this.rules = rules;
        this.tally = tally;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void pass() {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        for (var late : projects.overdue(today)) {
            var _ = projects.change(late.id(), project -> project.releaseOverdue(rules.inForceOn(today), now));
            late.claims().overdue(today).forEach(_ -> tally.count("lapsed"));
        }
    }
}
