package city.wutong.volunteer.imports.web;

import city.wutong.volunteer.imports.Importing;
import city.wutong.volunteer.imports.Report;
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
@RequestMapping("/api/volunteer/volunteers/imports")
class ImportController {

    private static final String LINES = "application/x-ndjson";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = "application/octet-stream";

    private final Importing importing;

    ImportController(Importing importing) {
        this.importing = importing;
    }

    @PostMapping(consumes = {LINES, SHEET, FILE})
    @RolesAllowed("REGISTRAR")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = LINES, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SHEET, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<Report> take(
            InputStream file, @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun)
            throws IOException {
        return dryRun
                ? ResponseEntity.ok(importing.preview(file))
                : ResponseEntity.status(HttpStatus.CREATED).body(importing.take(file));
    }
}
