package city.wutong.project.library;

import city.wutong.project.directory.Participation;
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
    private final Participation participation;
    private final RuleSets<LibraryRules> rules;
    private final WorkingDays calendar;
    private final Clock clock;

    TakingOver(
            Projects projects,
            Proposing proposing,
            Participation participation,
            RuleSets<LibraryRules> rules,
            WorkingDays calendar,
            Clock clock) {
        this.projects = projects;
        this.proposing = proposing;
        this.participation = participation;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Refuses what could not be taken over; stores nothing. */
    public void require(Entry entry) {
        var today = BusinessTime.dayOf(clock.instant());
        proposing.require(entry.proposal(), today);
        participation.requireNoCompany(entry.proposer(), today);
        if (!entry.isFromBefore(today)) {
            throw new TakenOverTooEarly(Clause.TAKING_OVER.in(rules.inForceOn(today)));
        }
        var _ = project(entry, Project.SYSTEM);
    }

    /**
     * Enters many at once and says how many; those that came in meanwhile are left as they are.
     *
     * @param by account of whoever takes them over
     */
    public int enterAll(List<Entry> entries, String by) {
        var late = projects.addAll(
                entries.stream().map(entry -> project(entry, by)).toList());
        return entries.size() - late.size();
    }

    private Project project(Entry entry, String by) {
        var now = clock.instant();
        var ruleSet = rules.inForceOn(BusinessTime.dayOf(now));
        return Project.takeOver(entry, claim(entry.id(), entry.claim(), by), ruleSet, by, now);
    }

    private @Nullable Claim claim(ProjectId project, @Nullable OldClaim old, String by) {
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
                by,
                now,
                Claiming.deadline(ruleSet, old.signedOn(), calendar),
                Clause.TAKING_OVER.in(ruleSet),
                new Agreement(old.agreement(), old.signedOn(), by),
                null);
    }
}
