package city.wutong.project.library;

import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts back on the list what was not agreed in time; looked at every minute and after every start. */
@Component
class ClaimDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimDeadlines.class);

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
            try {
                release(late, rules.inForceOn(today), now);
            } catch (RuntimeException failed) {
                // The others' parts go back to the list today all the same.
                LOG.error("The overdue claims on project {} were not released", late.value(), failed);
            }
        }
    }

    /** Counts what the last attempt released: another instance may have come first. */
    private void release(ProjectId late, RuleSet<LibraryRules> rulesToday, Instant now) {
        var released = new AtomicInteger();
        var _ = projects.change(late, project -> released.set(project.releaseOverdue(rulesToday, now)));
        for (int i = 0; i < released.get(); i++) {
            tally.count("lapsed");
        }
    }
}
