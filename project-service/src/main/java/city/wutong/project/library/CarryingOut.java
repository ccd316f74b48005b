package city.wutong.project.library;

import city.wutong.project.directory.Act;
import city.wutong.project.directory.Participation;
import city.wutong.project.directory.Party;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.Execution.Completion;
import city.wutong.project.library.Execution.Evaluation;
import city.wutong.project.library.Execution.MidtermReview;
import city.wutong.project.library.Execution.Report;
import city.wutong.project.library.Execution.Result;
import city.wutong.project.library.Execution.Verdict;
import city.wutong.project.library.LibraryRules.Rating;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happens to a project from its beginning to the beneficiaries' rating. */
@Component
public class CarryingOut {

    private final Projects projects;
    private final Participation participation;
    private final RuleSets<LibraryRules> rules;
    private final Clock clock;

    CarryingOut(Projects projects, Participation participation, RuleSets<LibraryRules> rules, Clock clock) {
        this.projects = projects;
        this.participation = participation;
        this.rules = rules;
        this.clock = clock;
    }

    /** Begins a project whose target is agreed, by an organisation that may take part. */
    public Receipt begin(ProjectId id, String executor, String by) {
        return projects.change(id, project -> {
            participation.requireClaimant(new Party(Party.Kind.ORGANISATION, executor), today());
            project.begin(new SocialCreditCode(executor), rulesToday(), by, clock.instant());
        });
    }

    public Receipt report(ProjectId id, String text, BigDecimal spent, String by) {
        return projects.change(id, project -> {
            project.execution().ifPresent(it -> participation.requireExecutor(it.executor(), Act.REPORT, today()));
            project.report(new Report(today(), text, spent, by), rulesToday());
        });
    }

    public Receipt reviewAtHalfTime(ProjectId id, Verdict verdict, String opinion, String by) {
        return projects.change(
                id,
                project -> project.reviewAtHalfTime(new MidtermReview(verdict, opinion, today(), by), clock.instant()));
    }

    public Receipt complete(ProjectId id, LocalDate completedOn, List<Result> results, String by) {
        return projects.change(
                id,
                project -> project.complete(
                        new Completion(completedOn, List.copyOf(results), by), rulesToday(), clock.instant()));
    }

    /** Works the beneficiaries' answers out into a rating, by the rule in force today. */
    public Receipt evaluate(ProjectId id, Map<Answer, Integer> answers, String opinion, String by) {
        var ruleSet = rulesToday();
        var rating = ruleSet.rules().rating();
        var rule = Clause.RATING.in(ruleSet);
        if (Rating.count(answers) < rating.fewestAnswers()) {
            throw new TooFewAnswers(rating.fewestAnswers(), rule);
        }
        var evaluation = new Evaluation(Map.copyOf(answers), rating.of(answers), rule, opinion, today(), by);
        return projects.change(id, project -> project.evaluate(evaluation, clock.instant()));
    }

    private RuleSet<LibraryRules> rulesToday() {
        return rules.inForceOn(today());
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
