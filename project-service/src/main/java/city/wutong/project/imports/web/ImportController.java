package city.wutong.project.imports.web;

import city.wutong.project.imports.Importing;
import city.wutong.project.imports.Report;
import city.wutong.starter.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project")
class ImportController {

    private static final String LINES = "application/x-ndjson";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = "application/octet-stream";

    private final Importing importing;

    ImportController(Importing importing) {
        this.importing = importing;
    }

    @PostMapping(
            path = "/projects/imports",
            consumes = {LINES, SHEET, FILE})
    @RolesAllowed("REGISTRAR")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = LINES, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SHEET, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<Report> takeProjects(
            InputStream file, @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun, Caller caller)
            throws IOException {
        return answer(importing.takeProjects(file, dryRun, caller.id()), dryRun);
    }

    @PostMapping(
            path = "/cases/imports",
            consumes = {LINES, SHEET, FILE})
    @RolesAllowed("REGISTRAR")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = LINES, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SHEET, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<Report> takeCases(
            InputStream file, @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun, Caller caller)
            throws IOException {
        return answer(importing.takeCases(file, dryRun, caller.id()), dryRun);
    }

    private static ResponseEntity<Report> answer(Report report, boolean dryRun) {
        return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(report);
    }
}
