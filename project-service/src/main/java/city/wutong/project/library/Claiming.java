package city.wutong.project.library;

import city.wutong.project.directory.Participation;
import city.wutong.project.directory.Party;
import city.wutong.project.library.Claim.Agreement;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.time.WorkingDays;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Claims on listed projects, up to the agreement that makes them hold. */
@Component
public class Claiming {

    private static final String AGREEMENT = "CLAIM_AGREEMENT";

    private final Projects projects;
    private final Participation participation;
    private final RuleSets<LibraryRules> rules;
    private final WorkingDays calendar;
    private final ClaimTally tally;
    private final Clock clock;

    Claiming(
            Projects projects,
            Participation participation,
            RuleSets<LibraryRules> rules,
            WorkingDays calendar,
            ClaimTally tally,
            Clock clock) {
        this.projects = projects;
        this.participation = participation;
        this.rules = rules;
        this.calendar = calendar;
        this.tally = tally;
        this.clock = clock;
    }

    /** Claims a part of a project, or all that is left; it holds from the answer on. */
    public Receipt claim(ProjectId id, Party claimant, ClaimForm form, BigDecimal value, String by) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        return tally.of("claimed", () -> {
            var claim = claim(claimant, form, value, by, now);
            return projects.change(id, project -> {
                if (!project.claims().hold(claim)) {
                    participation.requireClaimant(claimant, today);
                    project.claim(claim, rules.inForceOn(today), now);
                }
            });
        });
    }

    /** Records the signed agreement of a claimant that may still take part. */
    public Receipt agree(ProjectId id, ClaimId claim, String number, LocalDate signedOn, String by) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        return tally.of(
                "agreed",
                () -> projects.change(id, project -> {
                    participation.requireClaimant(
                            project.claims().waiting(claim).claimant(), today);
                    project.agree(claim, new Agreement(number, signedOn, by), rules.inForceOn(today), now);
                }));
    }

    /** Gives a claim up before the agreement. */
    public Receipt giveUp(ProjectId id, ClaimId claim, String by) {
        var now = clock.instant();
        var rule = Clause.CLAIM_WITHDRAWAL.in(rules.inForceOn(BusinessTime.dayOf(now)));
        return tally.of("withdrawn", () -> projects.change(id, project -> project.giveUp(claim, rule, by, now)));
    }

    private Claim claim(Party claimant, ClaimForm form, BigDecimal value, String by, Instant now) {
        var today = BusinessTime.dayOf(now);
        var ruleSet = rules.inForceOn(today);
        return new Claim(
                new ClaimId(Command.newIdentity().toString()),
                claimant,
                form,
                value,
                by,
                now,
                deadline(ruleSet, today, calendar),
                Clause.CLAIM_WITHIN_TARGET.in(ruleSet),
                null,
                null);
    }

    static Deadline deadline(RuleSet<LibraryRules> rules, LocalDate claimed, WorkingDays calendar) {
        return Deadline.of(AGREEMENT, rules.rules().agreement(), claimed, calendar);
    }
}
