package city.wutong.registry.applications;

import city.wutong.registry.conditions.Finding;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an officer does with an application before it is decided. */
@Component
public class Handling {

    private final Applications applications;
    private final Assessment assessment;
    private final Grounds grounds;
    private final Periods periods;
    private final Clock clock;

    Handling(Applications applications, Assessment assessment, Grounds grounds, Periods periods, Clock clock) {
        this.applications = applications;
        this.assessment = assessment;
        this.grounds = grounds;
        this.periods = periods;
        this.clock = clock;
    }

    public Receipt requestSupplement(ApplicationId id, List<String> missing, String by) {
        var now = clock.instant();
        return applications.change(
                id, application -> application.requestSupplement(missing, BusinessTime.dayOf(now), by, now));
    }

    /** Only what is complete may be accepted: from then on the period for the decision runs. */
    public Receipt accept(ApplicationId id, String by) {
        var now = clock.instant();
        return applications.change(id, application -> {
            var missing = application.examination().findings().stream()
                    .filter(finding -> finding.isError() && finding.code().startsWith("missing-"))
                    .toList();
            requireNone(id, missing);
            application.accept(periods.decision(application.act(), BusinessTime.dayOf(now)), by, now);
        });
    }

    public Receipt refuseAcceptance(ApplicationId id, String ground, String reason, String by) {
        var now = clock.instant();
        return applications.change(id, application -> {
            var rule = grounds.of(application, application.examination().findings(), ground, BusinessTime.dayOf(now));
            application.refuseAcceptance(rule, reason, by, now);
        });
    }

    /** Proposes a decision; approval may be proposed only if no rule stands against it. */
    public Receipt review(ApplicationId id, Proposal proposal, String by) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        return applications.change(id, application -> {
            var found = assessment.of(application.request(), Step.submission(application.steps()));
            RuleReference rule;
            if (proposal.approve()) {
                requireNone(id, found.stream().filter(Finding::isError).toList());
                rule = periods.decisionClause(
                        application.act(), application.request().type(), today);
            } else {
                rule = grounds.of(application, found, proposal.ground(), today);
            }
            application.review(new Opinion(proposal.approve(), rule, proposal.reason(), by, now), found, now);
        });
    }

    public Receipt handTo(ApplicationId id, String officer, String by, boolean isLeader) {
        return applications.change(id, application -> application.handTo(officer, by, isLeader));
    }

    private static void requireNone(ApplicationId id, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new FindingsStand(id, findings);
        }
    }

    /**
     * What a reviewer proposes.
     *
     * @param ground code of the ground of refusal; of no meaning for an approval
     */
    public record Proposal(boolean approve, String ground, String reason) {}
}
