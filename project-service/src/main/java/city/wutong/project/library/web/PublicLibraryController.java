package city.wutong.project.library.web;

import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.ProjectSearch;
import city.wutong.project.library.ProjectState;
import city.wutong.project.library.Projects;
import city.wutong.project.library.Totals;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.tables.Export;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/public/project/projects")
@PermitAll
class PublicLibraryController {

    private final Projects projects;

    PublicLibraryController(Projects projects) {
        this.projects = projects;
    }

    @GetMapping
    Page<ProjectView> list(@ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging) {
        return projects.search(wanted.search().amongPublic(), paging).map(ProjectView::ofPublic);
    }

    @GetMapping("/export")
    ResponseEntity<StreamingResponseBody> export(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|csv") String format) {
        return ProjectExport.TABLE.as(
                Export.Format.valueOf(format.toUpperCase(Locale.ROOT)),
                () -> projects.all(wanted.search().amongPublic()));
    }

    /** How many projects there are, how many are claimed, and how much of their targets. */
    @GetMapping("/totals")
    Totals totals(@ParameterObject @Valid Wanted wanted) {
        return projects.totals(wanted.search().amongPublic());
    }

    @GetMapping("/{id}")
    ResponseEntity<ProjectView> show(@PathVariable ProjectId id) {
        var project = projects.getPublic(id);
        return ResponseEntity.ok().eTag(Receipt.etag(project.version())).body(ProjectView.ofPublic(project));
    }

    /**
     * What one looks for.
     *
     * @param division six digits for the city and all in it, nine for a town or street
     * @param party code of a proposer, claimant or executor
     */
    record Wanted(
            @Nullable @PlainText(max = 100) String text,
            @Nullable ProjectField field,
            @Nullable ProjectState state,
            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}") String division,

            @Nullable @Pattern(regexp = "[0-9A-Z]{9}|[0-9A-Z]{18}") String party) {

        ProjectSearch search() {
            return new ProjectSearch(text, field, state == null ? null : Set.of(state), division, party);
        }
    }
}
