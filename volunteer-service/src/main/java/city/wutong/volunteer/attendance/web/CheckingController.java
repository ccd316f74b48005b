package city.wutong.volunteer.attendance.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.PlainText;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.attendance.Attendances;
import city.wutong.volunteer.attendance.Checking;
import city.wutong.volunteer.attendance.Position;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a volunteer does on the phone. */
@RestController
@RequestMapping("/api/volunteer/attendance/{activity}")
@RolesAllowed("VOLUNTEER")
class CheckingController {

    private final Checking checking;
    private final Attendances attendances;
    private final Records records;

    CheckingController(Checking checking, Attendances attendances, Records records) {
        this.records = records;
        this.checking = checking;
        this.attendances = attendances;
    }

    @PostMapping("/check-in")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt in(@PathVariable ActivityId activity, @RequestBody @Valid Read read, Caller caller) {
        return checking.in(activity, volunteer(caller), read.code(), read.where());
    }

    @PostMapping("/check-out")
    Receipt out(@PathVariable ActivityId activity, @RequestBody @Valid Read read, Caller caller) {
        return checking.out(activity, volunteer(caller), read.code(), read.where());
    }

    @GetMapping("/mine")
    ResponseEntity<AttendanceView> mine(@PathVariable ActivityId activity, Caller caller) {
        var attendance = attendances.get(activity, volunteer(caller));
        return ResponseEntity.ok().eTag(Receipt.etag(attendance.version())).body(AttendanceView.of(attendance));
    }

    /** Nobody acts for another. */
    private VolunteerNumber volunteer(Caller caller) {
        return records.own(caller).id();
    }

    /** The code as it was read, and where the phone is, if its owner wants to say so. */
    record Read(
            @NotNull @PlainText(max = 128) String code,
            @Valid @Nullable Where position) {

        @Nullable Position where() {
            return position == null ? null : new Position(position.latitude(), position.longitude());
        }
    }

    record Where(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}
}
