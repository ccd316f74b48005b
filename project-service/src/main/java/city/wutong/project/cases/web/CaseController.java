package city.wutong.project.cases.web;

import city.wutong.project.cases.CaseId;
import city.wutong.project.cases.CaseSearch;
import city.wutong.project.cases.Outcome;
import city.wutong.project.cases.ServiceCases;
import city.wutong.project.cases.Serving;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.tables.Export;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/project/cases")
class CaseController {

    private final ServiceCases cases;
    private final Serving serving;

    CaseController(ServiceCases cases, Serving serving) {
        this.cases = cases;
        this.serving = serving;
    }

    @PostMapping
    @RolesAllowed("ORGANISATION")
    ResponseEntity<Receipt> open(@RequestBody @Valid Opening opening, Caller caller) {
        var organisation = SocialCreditCode.parse(codeOf(caller)).orElseThrow(CaseController::nobody);
        var receipt = serving.open(new ProjectId(opening.project()), organisation, opening.summary());
        return ResponseEntity.created(URI.create("/api/project/cases/" + receipt.id()))
                .body(receipt);
    }

    /** All cases for the bureau, its own for an organisation. */
    @GetMapping
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "ORGANISATION"})
    Page<CaseView> list(@ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging, Caller caller) {
        return cases.search(narrowed(wanted.search(), caller), paging).map(CaseView::of);
    }

    @GetMapping("/export")
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "ORGANISATION"})
    ResponseEntity<StreamingResponseBody> export(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|csv") String format,
            Caller caller) {
        var search = narrowed(wanted.search(), caller);
        return CaseExport.TABLE.as(Export.Format.valueOf(format.toUpperCase(Locale.ROOT)), () -> cases.all(search));
    }

    @GetMapping("/{id}")
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "ORGANISATION"})
    ResponseEntity<CaseView> show(@PathVariable CaseId id, Caller caller) {
        var one = cases.get(id);
        if (!isBureau(caller)) {
            requireOwn(id, caller);
        }
        return ResponseEntity.ok().eTag(Receipt.etag(one.version())).body(CaseView.of(one));
    }

    @PostMapping("/{id}/services")
    @RolesAllowed("ORGANISATION")
    Receipt record(@PathVariable CaseId id, @RequestBody @Valid Served served, Caller caller) {
        requireOwn(id, caller);
        return serving.record(id, served.on(), served.personTimes(), served.evidence(), caller.id());
    }

    @PostMapping("/{id}/closing")
    @RolesAllowed("ORGANISATION")
    Receipt close(@PathVariable CaseId id, @RequestBody @Valid Ending ending, Caller caller) {
        requireOwn(id, caller);
        return serving.close(id, ending.outcome(), ending.note(), caller.id());
    }

    private void requireOwn(CaseId id, Caller caller) {
        if (!cases.get(id).subject().organisation().value().equals(caller.organisation())) {
            throw new AccessDeniedException("Another's case");
        }
    }

    private static CaseSearch narrowed(CaseSearch search, Caller caller) {
        return isBureau(caller)
                ? search
                : new CaseSearch(codeOf(caller), search.project(), search.field(), search.closed());
    }

    private static boolean isBureau(Caller caller) {
        return caller.has("REGISTRAR") || caller.has("LEADER") || caller.has("SUPERVISOR");
    }

    private static String codeOf(Caller caller) {
        return Optional.ofNullable(caller.organisation()).orElseThrow(CaseController::nobody);
    }

    private static AccessDeniedException nobody() {
        return new AccessDeniedException("The token names no organisation");
    }

    /** What is needed; no names, numbers or addresses of those who are served belong in it. */
    record Opening(
            @NotNull @Pattern(regexp = "[\\w-]{1,60}") String project,
            @NotNull @PlainText(max = 500, lines = true) String summary) {}

    /** Service on one day. */
    record Served(
            @NotNull @SensibleDate(pastYears = 2, futureYears = 1)
            LocalDate on,

            @NotNull Integer personTimes,
            @NotNull @PlainText(max = 200) String evidence) {}

    /** How it ended. */
    record Ending(
            @Nullable Outcome outcome,
            @NotNull @PlainText(max = 500, lines = true) String note) {}

    /** What one looks for. */
    record Wanted(
            @Nullable @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{18}") String organisation,

            @Nullable @Pattern(regexp = "[\\w-]{1,60}") String project,
            @Nullable ProjectField field,
            @Nullable Boolean closed) {

        CaseSearch search() {
            return new CaseSearch(organisation, project, field, closed);
        }
    }
}
