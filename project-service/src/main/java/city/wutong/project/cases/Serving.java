package city.wutong.project.cases;

import city.wutong.project.cases.CaseRules.Clause;
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
    private final RuleSets<CaseRules> rules;
    private final Clock clock;

    Serving(ServiceCases cases, Projects projects, RuleSets<CaseRules> rules, Clock clock) {
        this.cases = cases;
        this.projects = projects;
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
        return new Subject(id, organisation, project.proposal().field(), summary, today);
    }

    public Receipt record(CaseId id, LocalDate on, int personTimes, String evidence, String by) {
        var today = today();
        return cases.change(
                id, one -> one.record(new ServiceDay(on, personTimes, evidence, by), rules.inForceOn(today), today));
    }

    public Receipt close(CaseId id, @Nullable Outcome outcome, String note, String by) {
        var now = clock.instant();
        return cases.change(id, one -> one.close(outcome, note, rules.inForceOn(BusinessTime.dayOf(now)), by, now));
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
