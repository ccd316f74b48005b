package city.wutong.volunteer.attendance.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.SensibleDate;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.attendance.Attendances;
import city.wutong.volunteer.attendance.Deciding;
import city.wutong.volunteer.attendance.Impartiality;
import city.wutong.volunteer.attendance.Occasions;
import city.wutong.volunteer.attendance.Supplementing;
import city.wutong.volunteer.codes.CheckInCodes;
import city.wutong.volunteer.codes.Shown;
import city.wutong.volunteer.volunteers.Impersonal;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organiser does at the activity and after it. */
@RestController
@RequestMapping("/api/volunteer/attendance/{activity}")
@RolesAllowed({"ORGANISATION", "SUPERVISOR"})
class OrganiserController {

    private final Occasions occasions;
    private final CheckInCodes codes;
    private final Attendances attendances;
    private final Deciding deciding;
    private final Supplementing supplementing;
    private final Impartiality impartiality;

    OrganiserController(
            Occasions occasions,
            CheckInCodes codes,
            Attendances attendances,
            Deciding deciding,
            Supplementing supplementing,
            Impartiality impartiality) {
        this.occasions = occasions;
        this.codes = codes;
        this.attendances = attendances;
        this.deciding = deciding;
        this.supplementing = supplementing;
        this.impartiality = impartiality;
    }

    /** The codes to show now; the rotating one is asked for anew before it ends. */
    @GetMapping("/codes")
    @RolesAllowed("ORGANISATION")
    ResponseEntity<Shown> codes(@PathVariable ActivityId activity, Caller caller) {
        requireOrganiser(activity, caller);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(codes.shown(activity));
    }

    @GetMapping
    Page<AttendanceView> list(@PathVariable ActivityId activity, @ParameterObject @Valid Paging paging, Caller caller) {
        requireOrganiser(activity, caller);
        return attendances.of(activity, paging).map(AttendanceView::of);
    }

    @PostMapping("/volunteers/{volunteer}/confirmation")
    @RolesAllowed("ORGANISATION")
    Receipt confirm(@PathVariable ActivityId activity, @PathVariable VolunteerNumber volunteer, Caller caller) {
        requireOrganiser(activity, caller);
        impartiality.require(volunteer, caller);
        return deciding.confirm(activity, volunteer);
    }

    @PostMapping("/volunteers/{volunteer}/rejection")
    Receipt reject(@PathVariable ActivityId activity, @PathVariable VolunteerNumber volunteer, Caller caller) {
        requireOrganiser(activity, caller);
        return deciding.reject(activity, volunteer, caller.id());
    }

    @PostMapping("/volunteers/{volunteer}/supplement")
    @RolesAllowed("ORGANISATION")
    Receipt supplement(
            @PathVariable ActivityId activity,
            @PathVariable VolunteerNumber volunteer,
            @RequestBody @Valid Missed missed,
            Caller caller) {
        requireOrganiser(activity, caller);
        impartiality.require(volunteer, caller);
        return supplementing.propose(
                activity, volunteer, missed.from(), missed.until(), missed.evidence(), caller.id());
    }

    /** By a second person of the organisation, or by supervision. */
    @PostMapping("/volunteers/{volunteer}/supplement/approval")
    Receipt approve(@PathVariable ActivityId activity, @PathVariable VolunteerNumber volunteer, Caller caller) {
        requireOrganiser(activity, caller);
        impartiality.require(volunteer, caller);
        return deciding.approve(activity, volunteer, caller.id());
    }

    private void requireOrganiser(ActivityId activity, Caller caller) {
        Access.requireOrganiser(occasions.get(activity).organisation(), caller);
    }

    /** When the volunteer was there, and the number of the document that shows it. */
    record Missed(
            @NotNull @SensibleDate(pastYears = 1, futureYears = 1)
            Instant from,

            @NotNull @SensibleDate(pastYears = 1, futureYears = 1)
            Instant until,

            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") @Impersonal
            String evidence) {}
}
