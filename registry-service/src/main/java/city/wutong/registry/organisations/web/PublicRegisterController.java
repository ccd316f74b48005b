package city.wutong.registry.organisations.web;

import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.names.NameCheck;
import city.wutong.registry.names.ProposedName;
import city.wutong.registry.names.TakenNames;
import city.wutong.registry.organisations.OrganisationState;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.Organisations.Search;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.tables.Export.Format;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
@RequestMapping("/public/registry")
@PermitAll
class PublicRegisterController {

    private final Organisations organisations;
    private final NameCheck names;
    private final TakenNames taken;
    private final Clock clock;

    PublicRegisterController(Organisations organisations, NameCheck names, TakenNames taken, Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.taken = taken;
        this.clock = clock;
    }

    @GetMapping("/organisations")
    Page<OrganisationView> search(@ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging) {
        return organisations.search(wanted.search(), paging).map(OrganisationView::of);
    }

    @GetMapping("/organisations/export")
    ResponseEntity<StreamingResponseBody> export(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|csv") String format) {
        return OrganisationExport.TABLE.as(
                Format.valueOf(format.toUpperCase(Locale.ROOT)), () -> organisations.all(wanted.search()));
    }

    @GetMapping("/organisations/{code}")
    ResponseEntity<OrganisationView> show(
            @PathVariable UnifiedSocialCreditCode code,
            @RequestParam(required = false) @SensibleDate(futureYears = 0) @Nullable LocalDate on) {
        var organisation = organisations.get(code);
        var view = on == null ? OrganisationView.of(organisation) : OrganisationView.on(organisation, on);
        return ResponseEntity.ok().eTag(Receipt.etag(organisation.version())).body(view);
    }

    @GetMapping("/organisations/{code}/history")
    List<OrganisationView.Change> history(@PathVariable UnifiedSocialCreditCode code) {
        return OrganisationView.changes(organisations.get(code));
    }

    /** What stands against a name, before anybody applies for it. */
    @GetMapping("/name-check")
    List<Finding> checkName(@RequestParam OrganisationType type, @RequestParam @PlainText(max = 100) String name) {
        return names.check(ProposedName.of(type, name), taken, BusinessTime.dayOf(clock.instant()));
    }

    record Wanted(
            @Nullable @PlainText(max = 100) String text,
            @Nullable OrganisationType type,
            @Nullable OrganisationState state,
            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}") String division) {

        Search search() {
            return new Search(text, type, state, division);
        }
    }
}
