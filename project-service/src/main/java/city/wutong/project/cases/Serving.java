package city.wutong.project.cases;

import city.wutong.project.cases.CaseRules.Clause;
import city.wutong.project.directory.Act;
import city.wutong.project.directory.Participation;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.Execution;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an organisation does in its cases: open one, record days of service, close it. */
@Component
public class Serving {

    private final ServiceCases cases;
    private final Projects projects;
    private final Participation participation;
    private final RuleSets<CaseRules> rules;
    private final Clock clock;

    Serving(
            ServiceCases cases,
            Projects projects,
            Participation participation,
            RuleSets<CaseRules> rules,
            Clock clock) {
        this.cases = cases;
        this.projects = projects;
        this.participation = participation;
        this.rules = rules;
        this.clock = clock;
    }

    /** Opens a case in a project that the organisation carries out. */
    public Receipt open(ProjectId project, SocialCreditCode organisation, String summary) {
        var id = new CaseId(Command.newIdentity().toString());
        return cases.add(id, () -> ServiceCase.open(id, subject(project, organisation, summary)));
    }

    private Subject subject(ProjectId id, SocialCreditCode organisation, String summary) {
        var today = today();
        var project = projects.getPublic(id);
        var isItsExecutor = project.execution()
                .map(Execution::executor)
                .filter(organisation::equals)
                .isPresent();
        if (!project.state().isUnderWay() || !isItsExecutor) {
            throw new ProjectNotUnderWay(id, Clause.OPENING.in(rules.inForceOn(today)));
        }
        participation.requireExecutor(organisation, Act.OPEN_CASE, today);
        return new Subject(id, organisation, project.proposal().field(), summary, today);
    }

    public Receipt record(CaseId id, LocalDate on, int personTimes, String evidence, String by) {
        var today = today();
        return cases.change(id, one -> {
            participation.requireExecutor(one.subject().organisation(), Act.RECORD_SERVICE, today);
            one.record(new ServiceDay(on, personTimes, evidence, by), rules.inForceOn(today), today);
        });
    }

    public Receipt close(CaseId id, @Nullable Outcome outcome, String note, String by) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        return cases.change(id, one -> {
            participation.requireExecutor(one.subject().organisation(), Act.CLOSE_CASE, today);
            one.close(outcome, note, rules.inForceOn(today), by, now);
        });
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
