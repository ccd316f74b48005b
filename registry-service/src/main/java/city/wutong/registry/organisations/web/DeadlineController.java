package city.wutong.registry.organisations.web;

import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.OrganisationState;
import city.wutong.registry.organisations.Organisations;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/organisations/deadlines")
class DeadlineController {

    private final Organisations organisations;
    private final Clock clock;

    DeadlineController(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Ends of suspensions and days by which deregistration must be applied for, the first due first. */
    @GetMapping
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER"})
    Page<Due> list(@RequestParam(defaultValue = "false") boolean overdue, @ParameterObject @Valid Paging paging) {
        var today = BusinessTime.dayOf(clock.instant());
        return organisations.due(overdue ? today : LocalDate.MAX, paging).map(one -> Due.of(one, today));
    }

    record Due(String code, String name, OrganisationState state, Deadline deadline, boolean overdue) {

        static Due of(Organisation organisation, LocalDate today) {
            var deadline = organisation.deadline().orElseThrow();
            return new Due(
                    organisation.id().value(),
                    organisation.items().name(),
                    organisation.state(),
                    deadline,
                    deadline.isOverdue(today));
        }
    }
}
