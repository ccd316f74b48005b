package city.wutong.project.cases.web;

import city.wutong.project.cases.CaseSearch;
import city.wutong.project.cases.CaseTotal;
import city.wutong.project.cases.ServiceCases;
import city.wutong.project.library.ProjectField;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/project/cases/totals")
@PermitAll
class CaseTotalsController {

    private final ServiceCases cases;

    CaseTotalsController(ServiceCases cases) {
        this.cases = cases;
    }

    /** Closed cases and their person-times, in all and by field and organisation. */
    @GetMapping
    View totals(@ParameterObject @Valid Wanted wanted) {
        return View.of(cases.totals(new CaseSearch(wanted.organisation(), wanted.project(), wanted.field(), true)));
    }

    record Wanted(
            @Nullable @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{18}") String organisation,

            @Nullable @Pattern(regexp = "[\\w-]{1,60}") String project,
            @Nullable ProjectField field) {}

    record View(long cases, long personTimes, List<CaseTotal> totals) {

        static View of(List<CaseTotal> totals) {
            return new View(
                    totals.stream().mapToLong(CaseTotal::cases).sum(),
                    totals.stream().mapToLong(CaseTotal::personTimes).sum(),
                    totals);
        }
    }
}
