package city.wutong.project.library;

import city.wutong.project.library.Claim.Agreement;
import city.wutong.project.library.Entry.OldClaim;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.WorkingDays;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over what an older library had listed, by the rules of today. */
@Component
public class TakingOver {

    private final Projects projects;
    private final Proposing proposing;
    private final RuleSets<LibraryRules> rules;
    private final WorkingDays calendar;
    private final Clock clock;

    TakingOver(
            Projects projects, Proposing proposing, RuleSets<LibraryRules> rules, WorkingDays calendar, Clock clock) {
        this.projects = projects;
        this.proposing = proposing;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Refuses what could not be taken over; stores nothing. */
    public void require(Entry entry) {
        proposing.require(entry.proposal(), BusinessTime.dayOf(clock.instant()));
        var _ = project(entry);
    }

    /** Enters many at once and says how many; those that came in meanwhile are left as they are. */
    public int enterAll(List<Entry> entries) {
        var late = projects.addAll(entries.stream().map(this::project).toList());
        return entries.size() - late.size();
    }

    private Project project(Entry entry) {
        var now = clock.instant();
        var ruleSet = rules.inForceOn(BusinessTime.dayOf(now));
        return Project.takeOver(entry, claim(entry.id(), entry.claim()), ruleSet, now);
    }

    private @Nullable Claim claim(ProjectId project, @Nullable OldClaim old) {
        if (old == null) {
            return null;
        }
        var now = clock.instant();
        var ruleSet = rules.inForceOn(BusinessTime.dayOf(now));
        return new Claim(
                new ClaimId(project.value() + "-1"),
                old.claimant(),
                old.form(),
                old.value(),
                Project.SYSTEM,
                now,
                Claiming.deadline(ruleSet, old.signedOn(), calendar),
                Clause.CLAIM_WITHIN_TARGET.in(ruleSet),
                new Agreement(old.agreement(), old.signedOn(), Project.SYSTEM),
                null);
    }
}
