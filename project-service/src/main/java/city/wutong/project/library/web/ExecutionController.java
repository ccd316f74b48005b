package city.wutong.project.library.web;

import city.wutong.project.directory.Party;
import city.wutong.project.library.Answer;
import city.wutong.project.library.CarryingOut;
import city.wutong.project.library.Execution.Result;
import city.wutong.project.library.Execution.Verdict;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project/projects/{id}")
class ExecutionController {

    private final Projects projects;
    private final CarryingOut carryingOut;

    ExecutionController(Projects projects, CarryingOut carryingOut) {
        this.projects = projects;
        this.carryingOut = carryingOut;
    }

    @PostMapping("/beginning")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR"})
    Receipt begin(@PathVariable ProjectId id, @RequestBody @Valid Beginning beginning, Caller caller) {
        return carryingOut.begin(id, beginning.executor(), caller.id());
    }

    @PostMapping("/reports")
    @RolesAllowed({"ORGANISATION", "REGISTRAR"})
    Receipt report(@PathVariable ProjectId id, @RequestBody @Valid Progress progress, Caller caller) {
        projects.getPublic(id)
                .execution()
                .ifPresent(it -> Access.requireActsFor(Party.organisation(it.executor()), caller));
        return carryingOut.report(id, progress.text(), progress.spent(), caller.id());
    }

    @PostMapping("/midterm")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR"})
    Receipt reviewAtHalfTime(@PathVariable ProjectId id, @RequestBody @Valid Midterm midterm, Caller caller) {
        return carryingOut.reviewAtHalfTime(id, midterm.verdict(), midterm.opinion(), caller.id());
    }

    @PostMapping("/completion")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR"})
    Receipt complete(@PathVariable ProjectId id, @RequestBody @Valid Completed completed, Caller caller) {
        var results = completed.results().stream()
                .map(one -> new Result(one.indicator(), one.reached()))
                .toList();
        return carryingOut.complete(id, completed.completedOn(), results, caller.id());
    }

    @PostMapping("/evaluation")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR"})
    Receipt evaluate(@PathVariable ProjectId id, @RequestBody @Valid Answers answers, Caller caller) {
        return carryingOut.evaluate(id, answers.answers(), answers.opinion(), caller.id());
    }

    /** Which organisation carries it out. */
    record Beginning(
            @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{18}") String executor) {}

    /**
     * What the executor tells of the progress; no names, numbers or addresses of those it serves belong in it.
     *
     * @param spent since the beginning, in CNY
     */
    record Progress(
            @NotNull @PlainText(max = 2000, lines = true) String text,
            @NotNull BigDecimal spent) {}

    record Midterm(
            @NotNull Verdict verdict,
            @NotNull @PlainText(max = 1000) String opinion) {}

    record Completed(
            @NotNull @SensibleDate(pastYears = 5, futureYears = 0)
            LocalDate completedOn,

            @NotEmpty @Size(max = 20) List<@Valid @NotNull Reached> results) {}

    record Reached(
            @NotNull @PlainText(max = 100) String indicator,
            @NotNull @PlainText(max = 200) String reached) {}

    /** How many beneficiaries gave which answer. */
    record Answers(
            @NotEmpty Map<@NotNull Answer, @NotNull @PositiveOrZero @Max(1_000_000) Integer> answers,
            @NotNull @PlainText(max = 1000) String opinion) {}
}
