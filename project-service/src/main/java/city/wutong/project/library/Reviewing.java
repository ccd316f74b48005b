package city.wutong.project.library;

import city.wutong.project.directory.Participation;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The bureau's two people: one reviews a proposal, the other lists or rejects it. */
@Component
public class Reviewing {

    private final Projects projects;
    private final Participation participation;
    private final RuleSets<LibraryRules> rules;
    private final Clock clock;

    Reviewing(Projects projects, Participation participation, RuleSets<LibraryRules> rules, Clock clock) {
        this.projects = projects;
        this.participation = participation;
        this.rules = rules;
        this.clock = clock;
    }

    public Receipt review(ProjectId id, boolean recommended, String reason, String by) {
        var now = clock.instant();
        return projects.change(id, project -> project.review(new Examination.Review(recommended, reason, by, now)));
    }

    /** Puts it on the public list, if its proposer may still take part. */
    public Receipt list(ProjectId id, String by) {
        var today = BusinessTime.dayOf(clock.instant());
        return decide(id, true, by, project -> participation.requireProposer(project.proposer(), today));
    }

    public Receipt reject(ProjectId id, String by) {
        return decide(id, false, by, _ -> {});
    }

    private Receipt decide(ProjectId id, boolean listed, String by, Consumer<Project> check) {
        var now = clock.instant();
        var rule = Clause.LISTING.in(rules.inForceOn(BusinessTime.dayOf(now)));
        return projects.change(id, project -> {
            check.accept(project);
            project.decide(new Examination.Decision(listed, rule, by, now));
        });
    }
}
