package city.wutong.registry.organisations.web;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Intervention;
import city.wutong.registry.organisations.Interventions;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.Supervising;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.time.Deadline;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/organisations/{code}")
class InterventionController {

    private final Organisations organisations;
    private final Supervising supervising;

    InterventionController(Organisations organisations, Supervising supervising) {
        this.organisations = organisations;
        this.supervising = supervising;
    }

    /** What is proposed against it and what it owes, for officers. */
    @GetMapping("/supervision")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER"})
    ResponseEntity<View> show(@PathVariable UnifiedSocialCreditCode code) {
        var organisation = organisations.get(code);
        return ResponseEntity.ok().eTag(Receipt.etag(organisation.version())).body(View.of(organisation));
    }

    @PostMapping("/interventions")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR"})
    Receipt propose(@PathVariable UnifiedSocialCreditCode code, @RequestBody @Valid Proposal proposal, Caller caller) {
        return supervising.propose(code, proposal.kind(), proposal.ground(), proposal.until(), caller.id());
    }

    @PostMapping("/interventions/{id}/confirmation")
    @RolesAllowed({"LEADER", "SUPERVISOR", "REGISTRAR"})
    Receipt confirm(@PathVariable UnifiedSocialCreditCode code, @PathVariable String id, Caller caller) {
        return supervising.confirm(code, id, caller.id());
    }

    @PostMapping("/interventions/{id}/dropping")
    @RolesAllowed({"LEADER", "SUPERVISOR", "REGISTRAR"})
    Receipt drop(@PathVariable UnifiedSocialCreditCode code, @PathVariable String id, Caller caller) {
        return supervising.drop(code, id, caller.id(), caller.has("LEADER"));
    }

    @PostMapping("/liquidation-end")
    @RolesAllowed("REGISTRAR")
    Receipt endLiquidation(@PathVariable UnifiedSocialCreditCode code, @RequestBody @Valid LiquidationEnd end) {
        return supervising.endLiquidation(code, end.endedOn());
    }

    record Proposal(
            @NotNull Intervention.Kind kind,
            @PlainText(max = 1000) String ground,

            @Nullable @SensibleDate(pastYears = 0, futureYears = 3)
            LocalDate until) {}

    record LiquidationEnd(
            @NotNull @SensibleDate(pastYears = 5, futureYears = 0)
            LocalDate endedOn) {}

    record View(
            String code,
            @Nullable Intervention proposed,
            List<Interventions.Settled> settled,
            @Nullable Deadline deadline,
            long version) {

        static View of(Organisation organisation) {
            return new View(
                    organisation.id().value(),
                    organisation.interventions().proposed(),
                    organisation.interventions().settled(),
                    organisation.deadline().orElse(null),
                    organisation.version());
        }
    }
}
