package city.wutong.project.library.messaging;

import city.wutong.contracts.project.ClaimReleased;
import city.wutong.contracts.project.ProjectClaimed;
import city.wutong.contracts.project.ProjectCompleted;
import city.wutong.contracts.project.ProjectEvaluated;
import city.wutong.contracts.project.ProjectEvent;
import city.wutong.contracts.project.ProjectField;
import city.wutong.contracts.project.ProjectListed;
import city.wutong.contracts.project.RuleCited;
import city.wutong.project.library.Project;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import city.wutong.starter.rules.RuleReference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world what has happened to a project. */
@Component
class ProjectAnnouncements implements Announcements<Project.Event> {

    @Override
    public Class<Project.Event> events() {
        return Project.Event.class;
    }

    @Override
    public Optional<Announcement> of(Project.Event event) {
        var told = told(event);
        return Optional.of(new Announcement(ProjectEvent.TOPIC, told.eventType(), told));
    }

    private static ProjectEvent told(Project.Event event) {
        return switch (event) {
            case Project.Listed listed -> listed(listed);
            case Project.Claimed claimed -> claimed(claimed);
            case Project.Released(var id, var claim, var release, var at) ->
                new ClaimReleased(
                        id.value(),
                        claim.id().value(),
                        claim.claimant().code(),
                        ClaimReleased.Reason.valueOf(release.reason().name()),
                        cited(release.rule()),
                        at);
            case Project.Completed(var id, var executor, var completedOn, var at) ->
                new ProjectCompleted(id.value(), executor.value(), completedOn, at);
            case Project.Evaluated(var id, var executor, var rating, var rule, var at) ->
                new ProjectEvaluated(id.value(), executor.value(), rating, cited(rule), at);
        };
    }

    private static ProjectListed listed(Project.Listed event) {
        var proposal = event.proposal();
        return new ProjectListed(
                event.id().value(),
                event.proposer().code(),
                proposal.title(),
                ProjectField.valueOf(proposal.field().name()),
                proposal.division(),
                proposal.target(),
                proposal.startsOn(),
                proposal.endsOn(),
                cited(event.rule()),
                event.at());
    }

    private static ProjectClaimed claimed(Project.Claimed event) {
        var claim = event.claim();
        return new ProjectClaimed(
                event.id().value(),
                claim.id().value(),
                claim.claimant().code(),
                ProjectClaimed.ClaimantKind.valueOf(claim.claimant().kind().name()),
                ProjectClaimed.Form.valueOf(claim.form().name()),
                claim.value(),
                claim.deadline().dueOn(),
                event.at());
    }

    private static RuleCited cited(RuleReference rule) {
        return new RuleCited(rule.ruleSet(), rule.version(), rule.clause());
    }
}
