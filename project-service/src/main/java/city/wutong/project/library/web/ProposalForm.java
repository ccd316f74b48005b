package city.wutong.project.library.web;

import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.Proposal;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A project as it is proposed. No names, numbers or addresses of those it serves belong in it. */
record ProposalForm(
        @NotNull @Valid PartyForm proposer,
        @NotNull @PlainText(max = 100) String title,
        @NotNull ProjectField field,
        @NotNull @PlainText(max = 2000, lines = true) String need,
        @NotNull @PlainText(max = 500) String beneficiaries,
        @NotNull @Pattern(regexp = "\\d{6}|\\d{9}") String division,

        @NotNull @SensibleDate(pastYears = 1, futureYears = 5)
        LocalDate startsOn,

        @NotNull @SensibleDate(pastYears = 1, futureYears = 10)
        LocalDate endsOn,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull Line> budget,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Aim> indicators,
        @NotEmpty @Size(max = 3) Set<@NotNull ClaimForm> forms) {

    Proposal proposal() {
        return new Proposal(
                title,
                field,
                need,
                beneficiaries,
                division,
                startsOn,
                endsOn,
                budget.stream()
                        .map(line -> new Proposal.BudgetLine(line.item(), line.amount()))
                        .toList(),
                indicators.stream()
                        .map(aim -> new Proposal.Indicator(aim.name(), aim.aim()))
                        .toList(),
                forms);
    }

    /** One line of the budget, in CNY. */
    record Line(
            @NotNull @PlainText(max = 100) String item,
            @NotNull BigDecimal amount) {}

    /** An indicator and its aim. */
    record Aim(
            @NotNull @PlainText(max = 100) String name,
            @NotNull @PlainText(max = 100) String aim) {}
}
