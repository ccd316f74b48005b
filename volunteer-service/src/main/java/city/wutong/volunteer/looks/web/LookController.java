package city.wutong.volunteer.looks.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.volunteer.looks.Asking;
import city.wutong.volunteer.looks.Look;
import city.wutong.volunteer.looks.LookId;
import city.wutong.volunteer.looks.Looking;
import city.wutong.volunteer.looks.Looks;
import city.wutong.volunteer.volunteers.Person;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import city.wutong.volunteer.volunteers.Volunteers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer")
class LookController {

    private final Looks looks;
    private final Looking looking;
    private final Volunteers volunteers;
    private final Records records;

    LookController(Looks looks, Looking looking, Volunteers volunteers, Records records) {
        this.looks = looks;
        this.looking = looking;
        this.volunteers = volunteers;
        this.records = records;
    }

    @PostMapping("/volunteers/{number}/looks")
    @RolesAllowed({"SUPERVISOR", "TOWN_OFFICER"})
    ResponseEntity<Receipt> ask(@PathVariable VolunteerNumber number, @RequestBody @Valid Wish wish, Caller caller) {
        var division = volunteers.get(number).profile().division();
        if (!caller.has("SUPERVISOR") && !division.equals(caller.division())) {
            throw new AccessDeniedException("Another town's volunteer");
        }
        var receipt = looking.ask(new Asking(number, caller.id(), wish.purpose(), wish.reference()));
        return ResponseEntity.created(URI.create("/api/volunteer/looks/" + receipt.id()))
                .body(receipt);
    }

    @PostMapping("/looks/{id}/decision")
    @RolesAllowed({"SUPERVISOR", "LEADER"})
    Receipt decide(@PathVariable LookId id, @RequestBody @Valid Decision decision, Caller caller) {
        return looking.decide(id, decision.grant(), caller.id());
    }

    /** The data in the clear, for whoever asked and as long as it is granted. */
    @GetMapping("/looks/{id}/record")
    @RolesAllowed({"SUPERVISOR", "TOWN_OFFICER"})
    ResponseEntity<Seen> see(@PathVariable LookId id, Caller caller) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Seen.of(looking.see(id, caller.id())));
    }

    /** The trace of all looks. */
    @GetMapping("/looks")
    @RolesAllowed({"SUPERVISOR", "LEADER"})
    Page<LookView> list(
            @RequestParam(required = false) @Nullable VolunteerNumber volunteer,
            @RequestParam(required = false) Look.@Nullable State state,
            @ParameterObject @Valid Paging paging) {
        return looks.search(volunteer, state, paging).map(LookView::of);
    }

    /** Who looked at the caller's own data. */
    @GetMapping("/me/looks")
    @RolesAllowed("VOLUNTEER")
    Page<LookView> mine(@ParameterObject @Valid Paging paging, Caller caller) {
        return looks.search(records.own(caller).id(), null, paging).map(LookView::of);
    }

    record Wish(
            @NotNull Look.Purpose purpose,

            @Nullable @Pattern(regexp = "[A-Z]{0,4}-?[0-9]{1,8}(/[0-9]{1,4})?")
            String reference) {}

    record Decision(@NotNull Boolean grant) {}

    record Seen(String name, String identityNumber, String phone, String address, Person.@Nullable Guardian guardian) {

        static Seen of(Person person) {
            return new Seen(
                    person.name(),
                    person.identityNumber().value(),
                    person.phone(),
                    person.address(),
                    person.guardian());
        }

        @Override
        public String toString() {
            return "Seen[***]";
        }
    }
}
