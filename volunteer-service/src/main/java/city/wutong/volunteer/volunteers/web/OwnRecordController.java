package city.wutong.volunteer.volunteers.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.volunteer.volunteers.Consent;
import city.wutong.volunteer.volunteers.IdentityNumber.Sex;
import city.wutong.volunteer.volunteers.KeepingRecords;
import city.wutong.volunteer.volunteers.Person;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.Volunteer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept of the caller: seen, corrected, exported and erased by himself. */
@RestController
@RequestMapping("/api/volunteer/me")
@RolesAllowed("VOLUNTEER")
class OwnRecordController {

    private final Records records;
    private final KeepingRecords keeping;

    OwnRecordController(Records records, KeepingRecords keeping) {
        this.records = records;
        this.keeping = keeping;
    }

    @GetMapping
    ResponseEntity<Own> show(Caller caller) {
        var volunteer = records.own(caller);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(Receipt.etag(volunteer.version()))
                .body(Own.of(volunteer, records.personOf(volunteer)));
    }

    /** The same as a file to take along. */
    @GetMapping("/export")
    ResponseEntity<Own> export(Caller caller) {
        var volunteer = records.own(caller);
        var file = ContentDisposition.attachment().filename("volunteer.json").build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(Own.of(volunteer, records.personOf(volunteer)));
    }

    @PutMapping("/record")
    Receipt correct(@RequestBody @Valid RecordForm form, Caller caller) {
        return keeping.correct(records.own(caller).id(), form.statement(), form.profile());
    }

    @PostMapping("/consents")
    Receipt consent(@RequestBody @Valid Agreeing agreeing, Caller caller) {
        return keeping.consent(records.own(caller).id(), agreeing.version());
    }

    @PostMapping("/guardian-consents")
    Receipt guardianConsents(@RequestBody @Valid GuardianAgreeing agreeing, Caller caller) {
        return keeping.guardianConsents(
                records.own(caller).id(), agreeing.guardian().guardian(), agreeing.version());
    }

    /** Leaves: what tells who it was is destroyed. */
    @DeleteMapping
    Receipt leave(Caller caller) {
        return keeping.leave(records.own(caller).id());
    }

    record Agreeing(
            @NotNull @Pattern(regexp = "[\\w.-]{1,20}") String version) {}

    record GuardianAgreeing(
            @NotNull @Valid RecordForm.GuardianForm guardian,
            @NotNull @Pattern(regexp = "[\\w.-]{1,20}") String version) {}

    record Own(
            String number,
            String name,
            Sex sex,
            LocalDate bornOn,
            String identityNumber,
            String phone,
            String address,
            Person.@Nullable Guardian guardian,
            String division,
            List<String> skills,
            List<String> fields,
            List<Consent> consents,
            LocalDate joinedOn,
            @Nullable String registeredBy) {

        static Own of(Volunteer volunteer, Person person) {
            var profile = volunteer.profile();
            var number = person.identityNumber();
            return new Own(
                    volunteer.id().value(),
                    person.name(),
                    number.sex(),
                    number.bornOn(),
                    number.value(),
                    person.phone(),
                    person.address(),
                    person.guardian(),
                    profile.division(),
                    List.copyOf(new TreeSet<>(profile.skills())),
                    List.copyOf(new TreeSet<>(profile.fields())),
                    volunteer.consents(),
                    volunteer.joinedOn(),
                    volunteer.registeredBy().map(Object::toString).orElse(null));
        }

        @Override
        public String toString() {
            return "Own[***]";
        }
    }
}
