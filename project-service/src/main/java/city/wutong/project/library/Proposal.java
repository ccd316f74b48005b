package city.wutong.project.library;

import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.time.BusinessTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a project is to do, for whom, where, when and with what.
 *
 * @param division the area it serves: nine digits of a town or street, or six of the city
 * @param forms in what it can be claimed
 */
public record Proposal(
        String title,
        ProjectField field,
        String need,
        String beneficiaries,
        String division,
        LocalDate startsOn,
        LocalDate endsOn,
        List<BudgetLine> budget,
        List<Indicator> indicators,
        Set<ClaimForm> forms) {

    public Proposal {
        budget = List.copyOf(budget);
        indicators = List.copyOf(indicators);
        forms = Set.copyOf(forms);
    }

    /** What it needs in all, in CNY: the target of the claims. */
    public BigDecimal target() {
        return budget.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The day it is to begin, or the day it was begun if that was later. */
    LocalDate firstDay(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.state() == ProjectState.IMPLEMENTING)
                .map(step -> BusinessTime.dayOf(step.at()))
                .filter(begun -> begun.isAfter(startsOn))
                .findFirst()
                .orElse(startsOn);
    }

    /** Nobody joins or begins what was to be over. */
    void requirePeriod(LocalDate today, ProjectId project, RuleSet<LibraryRules> rules) {
        if (today.isAfter(endsOn)) {
            throw new PeriodOver(project, endsOn, Clause.PERIOD.in(rules));
        }
    }

    void requireForm(ClaimForm form, ProjectId project, RuleSet<LibraryRules> rules) {
        if (!forms.contains(form)) {
            throw new FormNotWanted(project, form, Clause.CLAIM_FORM.in(rules));
        }
    }

    /** One line of the budget, in CNY. */
    public record BudgetLine(String item, BigDecimal amount) {

        public BudgetLine {
            amount = Money.exact(amount);
        }
    }

    /** By what it will be seen whether the project has reached its aim. */
    public record Indicator(String name, String aim) {}
}
