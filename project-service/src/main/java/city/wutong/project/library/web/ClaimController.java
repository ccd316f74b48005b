package city.wutong.project.library.web;

import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.ClaimId;
import city.wutong.project.library.Claiming;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.SensibleDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project/projects/{id}/claims")
class ClaimController {

    private final Projects projects;
    private final Claiming claiming;

    ClaimController(Projects projects, Claiming claiming) {
        this.projects = projects;
        this.claiming = claiming;
    }

    /** An organisation or a town claims for itself; for a company, which has no account here, the bureau does. */
    @PostMapping
    @RolesAllowed({"ORGANISATION", "TOWN_OFFICER", "REGISTRAR"})
    Receipt claim(@PathVariable ProjectId id, @RequestBody @Valid Entry entry, Caller caller) {
        var claimant = entry.claimant().party();
        Access.requireActsFor(claimant, caller);
        return claiming.claim(id, claimant, entry.form(), entry.value(), caller.id());
    }

    @PostMapping("/{claim}/agreement")
    @RolesAllowed("REGISTRAR")
    Receipt agree(
            @PathVariable ProjectId id,
            @PathVariable ClaimId claim,
            @RequestBody @Valid Agreement agreement,
            Caller caller) {
        return claiming.agree(id, claim, agreement.number(), agreement.signedOn(), caller.id());
    }

    @PostMapping("/{claim}/withdrawal")
    @RolesAllowed({"ORGANISATION", "TOWN_OFFICER", "REGISTRAR"})
    Receipt giveUp(@PathVariable ProjectId id, @PathVariable ClaimId claim, Caller caller) {
        Access.requireActsFor(projects.getPublic(id).claim(claim).claimant(), caller);
        return claiming.giveUp(id, claim, caller.id());
    }

    /**
     * What is claimed.
     *
     * @param value in CNY; goods and service at the value they are agreed at
     */
    record Entry(
            @NotNull @Valid PartyForm claimant,
            @NotNull ClaimForm form,
            @NotNull BigDecimal value) {}

    record Agreement(
            @NotNull @Pattern(regexp = "[\\p{IsHan}\\w〔〕()（）\\[\\]/-]{1,60}")
            String number,

            @NotNull @SensibleDate(pastYears = 1, futureYears = 0)
            LocalDate signedOn) {}
}
