package city.wutong.registry.applications.web;

import city.wutong.registry.applications.ApplicationId;
import city.wutong.registry.applications.ApplicationState;
import city.wutong.registry.applications.Applications;
import city.wutong.registry.applications.Applications.Work;
import city.wutong.registry.applications.Filing;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.tables.Export.Format;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/registry/applications")
class ApplicationController {

    private final Applications applications;
    private final Filing filing;
    private final Clock clock;

    ApplicationController(Applications applications, Filing filing, Clock clock) {
        this.applications = applications;
        this.filing = filing;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({"ORGANISATION", "REGISTRAR"})
    ResponseEntity<Receipt> submit(@RequestBody @Valid ApplicationForm form, Caller caller) {
        Access.requireOwn(form.organisation(), caller);
        var receipt = filing.submit(form.request(caller.id()));
        return ResponseEntity.created(URI.create("/api/registry/applications/" + receipt.id()))
                .body(receipt);
    }

    @GetMapping
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "TOWN_OFFICER", "ORGANISATION"})
    Page<ApplicationView> workList(
            @ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging, Caller caller) {
        var work = Access.narrowed(wanted.work(), caller);
        return applications
                .workList(work, paging)
                .map(application -> ApplicationView.inList(application, clock.instant()));
    }

    /** The same as a table, for officers. */
    @GetMapping("/export")
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "TOWN_OFFICER"})
    ResponseEntity<StreamingResponseBody> export(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|csv") String format,
            Caller caller) {
        var work = Access.narrowed(wanted.work(), caller);
        return WorkExport.at(clock.instant())
                .as(Format.valueOf(format.toUpperCase(Locale.ROOT)), () -> applications.all(work));
    }

    @GetMapping("/{id}")
    @RolesAllowed({"REGISTRAR", "LEADER", "SUPERVISOR", "TOWN_OFFICER", "ORGANISATION"})
    ResponseEntity<ApplicationView> show(@PathVariable ApplicationId id, Caller caller) {
        var application = applications.get(id);
        Access.requireReader(application, caller);
        return ResponseEntity.ok()
                .eTag(Receipt.etag(application.version()))
                .body(ApplicationView.of(application, clock.instant()));
    }

    @PostMapping("/{id}/supplement")
    @RolesAllowed({"ORGANISATION", "REGISTRAR"})
    Receipt answerSupplement(
            @PathVariable ApplicationId id, @RequestBody @Valid ApplicationForm.Filled content, Caller caller) {
        Access.requireApplicant(applications.get(id), caller);
        return filing.answerSupplement(id, content.content());
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({"ORGANISATION", "REGISTRAR"})
    Receipt withdraw(@PathVariable ApplicationId id, Caller caller) {
        Access.requireApplicant(applications.get(id), caller);
        return filing.withdraw(id, caller.id());
    }

    record Wanted(
            @Nullable Boolean open,
            @Nullable ApplicationState state,
            @Nullable @Pattern(regexp = "[\\w.@-]{1,64}") String holder,

            @Nullable @Pattern(regexp = ApplicationForm.CODE) String organisation,

            @Nullable @Pattern(regexp = "\\d{9}") String division) {

        Work work() {
            return new Work(open == null || open, state, holder, Set.of(), organisation, division);
        }
    }
}
