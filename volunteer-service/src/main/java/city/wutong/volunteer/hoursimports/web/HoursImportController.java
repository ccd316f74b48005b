package city.wutong.volunteer.hoursimports.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.tables.RowError;
import city.wutong.volunteer.hoursimports.HoursImport;
import city.wutong.volunteer.hoursimports.HoursImports;
import city.wutong.volunteer.hoursimports.ImportId;
import city.wutong.volunteer.hoursimports.ImportingHours;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer/hours/imports")
@RolesAllowed({"REGISTRAR", "SUPERVISOR"})
class HoursImportController {

    private static final String LINES = "application/x-ndjson";
    private static final String PACKED = "application/gzip";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = "application/octet-stream";

    private final ImportingHours importing;
    private final HoursImports imports;
    private final Clock clock;

    HoursImportController(ImportingHours importing, HoursImports imports, Clock clock) {
        this.importing = importing;
        this.imports = imports;
        this.clock = clock;
    }

    @PostMapping(consumes = {LINES, PACKED, SHEET, FILE})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = LINES, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = PACKED, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SHEET, schema = @Schema(type = "string", format = "binary"))
            })
    Receipt take(InputStream file, @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun)
            throws IOException {
        return importing.begin(file, dryRun, LocaleContextHolder.getLocale());
    }

    @GetMapping("/{id}")
    View show(@PathVariable ImportId id) {
        return View.of(imports.get(id), clock.instant());
    }

    /** {@code errors} are the first hundred; {@code refusal} is the code of what made the file unreadable. */
    record View(
            String id,
            HoursImport.Stage stage,
            boolean isDryRun,
            Instant begunAt,
            HoursImport.Progress progress,
            long wrong,
            List<RowError> errors,
            @Nullable String refusal) {

        static View of(HoursImport one, Instant now) {
            return new View(
                    one.id().value(),
                    one.stage(now),
                    one.isDryRun(),
                    one.begunAt(),
                    one.progress(),
                    one.wrong(),
                    one.errors(),
                    one.refusal());
        }
    }
}
