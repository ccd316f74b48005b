package city.wutong.volunteer.volunteers.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.tables.Export.Format;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.Joining;
import city.wutong.volunteer.volunteers.KeepingRecords;
import city.wutong.volunteer.volunteers.Newcomer;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import city.wutong.volunteer.volunteers.Volunteers;
import city.wutong.volunteer.volunteers.Volunteers.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/volunteer/volunteers")
class VolunteerController {

    private final Volunteers volunteers;
    private final Records records;
    private final Joining joining;
    private final KeepingRecords keeping;

    VolunteerController(Volunteers volunteers, Records records, Joining joining, KeepingRecords keeping) {
        this.volunteers = volunteers;
        this.records = records;
        this.joining = joining;
        this.keeping = keeping;
    }

    /** A person joins himself; an organisation registers whoever came to it. */
    @PostMapping
    @RolesAllowed({"VOLUNTEER", "ORGANISATION"})
    ResponseEntity<Receipt> join(@RequestBody @Valid Newcoming form, Caller caller) {
        var receipt = caller.has("VOLUNTEER")
                ? joining.joinAlone(form.newcomer(), caller)
                : joining.joinBy(Access.organisationOf(caller), form.newcomer());
        return ResponseEntity.created(URI.create("/api/volunteer/volunteers/" + receipt.id()))
                .body(receipt);
    }

    @GetMapping
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION"})
    Page<VolunteerView> list(
            @ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging, Caller caller) {
        return volunteers
                .search(Access.narrowed(wanted.search(), caller), paging)
                .map(volunteer -> VolunteerView.of(volunteer, records));
    }

    /** The same as a table, masked as well. */
    @GetMapping("/export")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER"})
    ResponseEntity<StreamingResponseBody> export(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|csv") String format,
            Caller caller) {
        var search = Access.narrowed(wanted.search(), caller);
        return VolunteerView.TABLE.as(
                Format.valueOf(format.toUpperCase(Locale.ROOT)),
                () -> volunteers.all(search).map(volunteer -> VolunteerView.of(volunteer, records)));
    }

    @GetMapping("/{number}")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION"})
    ResponseEntity<VolunteerView> show(@PathVariable VolunteerNumber number, Caller caller) {
        var volunteer = volunteers.get(number);
        Access.requireReader(volunteer, caller);
        return ResponseEntity.ok().eTag(Receipt.etag(volunteer.version())).body(VolunteerView.of(volunteer, records));
    }

    /** Erases whoever asked for it on paper, or whose guardian did. */
    @DeleteMapping("/{number}")
    @RolesAllowed({"SUPERVISOR", "TOWN_OFFICER"})
    Receipt erase(@PathVariable VolunteerNumber number, Caller caller) {
        Access.requireReader(volunteers.get(number), caller);
        return keeping.leave(number);
    }

    record Newcoming(
            @NotNull @Valid RecordForm record,
            @NotNull @Pattern(regexp = "[\\w.-]{1,20}") String consentVersion) {

        Newcomer newcomer() {
            return new Newcomer(record.statement(), record.profile(), consentVersion);
        }
    }

    record Wanted(
            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}") String division,

            @Nullable @Pattern(regexp = RecordForm.CODE) String skill,

            @Nullable @Pattern(regexp = RecordForm.CODE) String field,

            @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String registeredBy) {

        Search search() {
            return new Search(division, skill, field, registeredBy == null ? null : new OrganisationId(registeredBy));
        }
    }
}
