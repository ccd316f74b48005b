package city.wutong.project.library.web;

import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.project.library.Proposing;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project/projects")
class ProjectController {

    private final Projects projects;
    private final Proposing proposing;

    ProjectController(Projects projects, Proposing proposing) {
        this.projects = projects;
        this.proposing = proposing;
    }

    @PostMapping
    @RolesAllowed({"ORGANISATION", "TOWN_OFFICER", "REGISTRAR"})
    ResponseEntity<Receipt> propose(@RequestBody @Valid ProposalForm form, Caller caller) {
        var proposer = form.proposer().party();
        Access.requireActsFor(proposer, caller);
        var receipt = proposing.propose(form.proposal(), proposer, caller.id());
        return ResponseEntity.created(URI.create("/api/project/projects/" + receipt.id()))
                .body(receipt);
    }

    /** All projects for the bureau, their own for others. */
    @GetMapping
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "TOWN_OFFICER", "ORGANISATION"})
    Page<ProjectView> list(
            @ParameterObject @Valid PublicLibraryController.Wanted wanted,
            @ParameterObject @Valid Paging paging,
            Caller caller) {
        return projects.search(Access.narrowed(wanted.search(), caller), paging).map(ProjectView::of);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "TOWN_OFFICER", "ORGANISATION"})
    ResponseEntity<ProjectView> show(@PathVariable ProjectId id, Caller caller) {
        var project = projects.get(id);
        Access.requireReader(project, caller);
        return ResponseEntity.ok().eTag(Receipt.etag(project.version())).body(ProjectView.of(project));
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({"ORGANISATION", "TOWN_OFFICER", "REGISTRAR"})
    Receipt withdraw(@PathVariable ProjectId id, Caller caller) {
        Access.requireActsFor(projects.get(id).proposer(), caller);
        return proposing.withdraw(id, caller.id());
    }
}
