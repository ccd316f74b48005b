package city.wutong.project.library;

import city.wutong.project.directory.SocialCreditCode;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a project is carried out, from its beginning to the beneficiaries' rating.
 *
 * @param executor the organisation that carries it out
 * @param completion null while it is not completed
 * @param evaluation null while it is not rated
 */
public record Execution(
        SocialCreditCode executor,
        List<Report> reports,
        List<MidtermReview> midterms,
        @Nullable Completion completion,
        @Nullable Evaluation evaluation) {

    static Execution by(SocialCreditCode executor) {
        return new Execution(executor, List.of(), List.of(), null, null);
    }

    /** What is spent grows from report to report, up to the target. */
    Execution reported(Report report, BigDecimal target, RuleSet<LibraryRules> rules) {
        var limits = rules.rules().limits();
        if (report.spent().compareTo(spent()) < 0
                || report.spent().compareTo(target) > 0
                || !limits.isInUnits(report.spent())
                || reports.size() >= limits.mostReports()) {
            throw new ReportOutOfBounds(spent(), target, limits.mostReports(), Clause.REPORTS.in(rules));
        }
        return new Execution(executor, appended(reports, report), midterms, completion, evaluation);
    }

    Execution with(MidtermReview review) {
        return new Execution(executor, reports, appended(midterms, review), completion, evaluation);
    }

    /** Nothing is completed before it begins, in the future, or without a report. */
    Execution completed(Completion how, LocalDate firstDay, RuleSet<LibraryRules> rules, LocalDate today) {
        var day = how.completedOn();
        if (day.isBefore(firstDay) || day.isAfter(today) || reports.isEmpty()) {
            throw new NotCompleted(Clause.COMPLETION.in(rules));
        }
        return new Execution(executor, reports, midterms, how, evaluation);
    }

    Execution evaluated(Evaluation how) {
        if (completion != null && completion.by().equals(how.by())) {
            throw new SamePerson();
        }
        return new Execution(executor, reports, midterms, completion, how);
    }

    /** What was spent by the last report. */
    BigDecimal spent() {
        return reports.isEmpty() ? BigDecimal.ZERO : reports.getLast().spent();
    }

    private static <T> List<T> appended(List<T> list, T next) {
        var longer = new ArrayList<>(list);
        longer.add(next);
        return List.copyOf(longer);
    }

    /**
     * What the executor tells of the progress.
     *
     * @param spent since the beginning, in CNY
     */
    public record Report(LocalDate on, String text, BigDecimal spent, String by) {

        public Report {
            spent = Money.exact(spent);
        }
    }

    /** What an officer finds at half time. */
    public record MidtermReview(Verdict verdict, String opinion, LocalDate on, String by) {}

    /** What follows from the review at half time. */
    public enum Verdict {
        PASSED,
        TO_CORRECT,
        STOPPED;

        /** Where it takes the project; what is to be corrected stays where it is. */
        Optional<ProjectState> next() {
            return switch (this) {
                case PASSED -> Optional.of(ProjectState.MIDTERM_PASSED);
                case STOPPED -> Optional.of(ProjectState.STOPPED);
                case TO_CORRECT -> Optional.empty();
            };
        }
    }

    /** What was reached, confirmed by an officer. */
    public record Completion(LocalDate completedOn, List<Result> results, String by) {}

    /** What an indicator stands at in the end. */
    public record Result(String indicator, String reached) {}

    /**
     * What the beneficiaries say.
     *
     * @param answers how many gave which answer
     * @param rating 0 to 100, as the rule computes it from them
     */
    public record Evaluation(
            Map<Answer, Integer> answers, int rating, RuleReference rule, String opinion, LocalDate on, String by) {}
}
