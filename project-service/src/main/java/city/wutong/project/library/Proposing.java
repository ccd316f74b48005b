package city.wutong.project.library;

import city.wutong.project.directory.Divisions;
import city.wutong.project.directory.Participation;
import city.wutong.project.directory.Party;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a proposer does: propose a project, and take it back while nobody has claimed a part of it. */
@Component
public class Proposing {

    private final Projects projects;
    private final Participation participation;
    private final Divisions divisions;
    private final RuleSets<LibraryRules> rules;
    private final Clock clock;

    Proposing(
            Projects projects,
            Participation participation,
            Divisions divisions,
            RuleSets<LibraryRules> rules,
            Clock clock) {
        this.projects = projects;
        this.participation = participation;
        this.divisions = divisions;
        this.rules = rules;
        this.clock = clock;
    }

    public Receipt propose(Proposal proposal, Party proposer, String by) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        var id = new ProjectId(Command.newIdentity().toString());
        return projects.add(id, () -> {
            participation.requireProposer(proposer, today);
            require(proposal, today);
            return Project.propose(id, proposal, proposer, by, now);
        });
    }

    public Receipt withdraw(ProjectId id, String by) {
        return projects.change(id, project -> project.withdraw(by, clock.instant()));
    }

    /** Refuses what is beyond the rules in force on the day, in money, time or place. */
    public void require(Proposal proposal, LocalDate day) {
        var ruleSet = rules.inForceOn(day);
        var limits = ruleSet.rules().limits();
        if (proposal.target().compareTo(limits.largestBudget()) > 0
                || proposal.budget().stream()
                        .anyMatch(line -> line.amount().signum() <= 0 || !limits.isInUnits(line.amount()))) {
            throw new ProposalOutOfBounds(
                    "A budget is in whole fen, each line more than 0, and at most %s CNY"
                            .formatted(limits.largestBudget().toPlainString()),
                    Clause.BUDGET.in(ruleSet));
        }
        if (proposal.endsOn().isBefore(proposal.startsOn())
                || proposal.endsOn().isAfter(proposal.startsOn().plusMonths(limits.longestMonths()))) {
            throw new ProposalOutOfBounds(
                    "A project ends after it begins, within %d months".formatted(limits.longestMonths()),
                    Clause.PERIOD.in(ruleSet));
        }
        if (divisions.find(proposal.division()).isEmpty()) {
            throw new ProposalOutOfBounds(
                    "%s is neither the city nor a town or street of it".formatted(proposal.division()),
                    Clause.AREA.in(ruleSet));
        }
    }
}
