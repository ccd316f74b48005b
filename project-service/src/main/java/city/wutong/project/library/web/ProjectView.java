package city.wutong.project.library.web;

import city.wutong.project.directory.Party;
import city.wutong.project.library.Answer;
import city.wutong.project.library.Claim;
import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.Examination;
import city.wutong.project.library.Execution;
import city.wutong.project.library.Project;
import city.wutong.project.library.ProjectState;
import city.wutong.project.library.Proposal;
import city.wutong.project.library.Step;
import city.wutong.starter.rules.RuleReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project as its readers see it. Accounts of persons are told only to those who work on it.
 *
 * @param day on which it was listed, or proposed while it is not
 * @param rest what can still be claimed, in CNY
 * @param details for those who work on it
 */
record ProjectView(
        String id,
        ProjectState state,
        LocalDate day,
        Party proposer,
        Proposal proposal,
        BigDecimal target,
        BigDecimal taken,
        BigDecimal rest,
        List<OneClaim> claims,
        @Nullable Course course,
        @Nullable Details details,
        long version) {

    static ProjectView ofPublic(Project project) {
        return of(project, null);
    }

    static ProjectView of(Project project) {
        return of(project, Details.of(project));
    }

    private static ProjectView of(Project project, @Nullable Details details) {
        var claims = project.claims();
        return new ProjectView(
                project.id().value(),
                project.state(),
                project.day(),
                project.proposer(),
                project.proposal(),
                claims.target(),
                claims.taken(),
                claims.rest(),
                claims.all().stream().filter(Claim::stands).map(OneClaim::of).toList(),
                project.execution().map(Course::of).orElse(null),
                details,
                project.version());
    }

    /** A claim that holds its part of the target. */
    record OneClaim(String id, Party claimant, ClaimForm form, BigDecimal value, Claim.State state, LocalDate agreeBy) {

        static OneClaim of(Claim claim) {
            return new OneClaim(
                    claim.id().value(),
                    claim.claimant(),
                    claim.form(),
                    claim.value(),
                    claim.state(),
                    claim.deadline().dueOn());
        }
    }

    /** How it is carried out. */
    record Course(
            String executor,
            List<Told> reports,
            List<Execution.Verdict> midterms,
            @Nullable LocalDate completedOn,
            List<Execution.Result> results,
            @Nullable Rated rated) {

        static Course of(Execution execution) {
            var completion = execution.completion();
            var evaluation = execution.evaluation();
            return new Course(
                    execution.executor().value(),
                    execution.reports().stream().map(Told::of).toList(),
                    execution.midterms().stream()
                            .map(Execution.MidtermReview::verdict)
                            .toList(),
                    completion == null ? null : completion.completedOn(),
                    completion == null ? List.of() : completion.results(),
                    evaluation == null ? null : Rated.of(evaluation));
        }
    }

    /** What the executor told, and what was spent by then, in CNY. */
    record Told(LocalDate on, String text, BigDecimal spent) {

        static Told of(Execution.Report report) {
            return new Told(report.on(), report.text(), report.spent());
        }
    }

    /** What the beneficiaries say, with the rule that made one figure of it. */
    record Rated(int rating, Map<Answer, Integer> answers, RuleReference rule, String opinion, LocalDate on) {

        static Rated of(Execution.Evaluation evaluation) {
            return new Rated(
                    evaluation.rating(),
                    evaluation.answers(),
                    evaluation.rule(),
                    evaluation.opinion(),
                    evaluation.on());
        }
    }

    /** Who did what, and the claims that were released. */
    record Details(Examination examination, List<Released> released, List<Step> steps) {

        static Details of(Project project) {
            var released = project.claims().all().stream()
                    .flatMap(claim ->
                            Stream.ofNullable(claim.release()).map(how -> new Released(OneClaim.of(claim), how)))
                    .toList();
            return new Details(project.examination(), released, project.steps());
        }
    }

    /** A claim that holds nothing any more, and why. */
    record Released(OneClaim claim, Claim.Release release) {}
}
