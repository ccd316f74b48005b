package city.wutong.volunteer.activities.web;

import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import city.wutong.volunteer.activities.Activities;
import city.wutong.volunteer.activities.Activities.Search;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.activities.ActivityState;
import city.wutong.volunteer.activities.UnknownActivity;
import city.wutong.volunteer.directory.OrganisationId;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/volunteer/activities")
@PermitAll
class PublicActivityController {

    private final Activities activities;
    private final Clock clock;

    PublicActivityController(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** Published ones that are not over, or those of the days asked for, the first to begin first. */
    @GetMapping
    Page<ActivityView> list(@ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging) {
        var now = clock.instant();
        return activities.search(wanted.search(now), paging).map(activity -> ActivityView.of(activity, now));
    }

    @GetMapping("/{id}")
    ActivityView show(@PathVariable ActivityId id) {
        var activity = activities.get(id);
        if (!activity.isPublic()) {
            throw new UnknownActivity(id);
        }
        return ActivityView.of(activity, clock.instant());
    }

    record Wanted(
            @Nullable @PlainText(max = 100) String text,

            @Nullable @Pattern(regexp = PlanForm.CODE) String field,

            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}") String division,

            @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String organisation,

            @Nullable @SensibleDate(pastYears = 20, futureYears = 3)
            LocalDate from,

            @Nullable @SensibleDate(pastYears = 20, futureYears = 3)
            LocalDate until) {

        Search search(Instant now) {
            return new Search(
                    text,
                    field,
                    division,
                    organisation == null ? null : new OrganisationId(organisation),
                    ActivityState.PUBLISHED,
                    from == null ? now : startOf(from),
                    until == null ? null : startOf(until.plusDays(1)));
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(BusinessTime.ZONE).toInstant();
        }
    }
}
