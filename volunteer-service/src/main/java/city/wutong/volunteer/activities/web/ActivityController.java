package city.wutong.volunteer.activities.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import city.wutong.volunteer.activities.Activities;
import city.wutong.volunteer.activities.Activities.Search;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.activities.ActivityState;
import city.wutong.volunteer.activities.Planning;
import city.wutong.volunteer.activities.Review;
import city.wutong.volunteer.directory.OrganisationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer/activities")
class ActivityController {

    private final Activities activities;
    private final Planning planning;
    private final Clock clock;

    ActivityController(Activities activities, Planning planning, Clock clock) {
        this.activities = activities;
        this.planning = planning;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed("ORGANISATION")
    ResponseEntity<Receipt> draft(@RequestBody @Valid PlanForm form, Caller caller) {
        var receipt = planning.draft(Access.organisationOf(caller), form.plan());
        return ResponseEntity.created(URI.create("/api/volunteer/activities/" + receipt.id()))
                .body(receipt);
    }

    /** What one has to do with: the bureau all, a town those in its division, an organisation its own. */
    @GetMapping
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION"})
    Page<ActivityView> workList(
            @ParameterObject @Valid Wanted wanted, @ParameterObject @Valid Paging paging, Caller caller) {
        return activities
                .search(Access.narrowed(wanted.search(), caller), paging)
                .map(activity -> ActivityView.of(activity, clock.instant()));
    }

    @GetMapping("/{id}")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION"})
    ResponseEntity<Work> show(@PathVariable ActivityId id, Caller caller) {
        var activity = activities.get(id);
        Access.requireReader(activity, caller);
        return ResponseEntity.ok()
                .eTag(Receipt.etag(activity.version()))
                .body(new Work(
                        ActivityView.of(activity, clock.instant()),
                        activity.review().orElse(null)));
    }

    @PutMapping("/{id}")
    @RolesAllowed("ORGANISATION")
    Receipt change(@PathVariable ActivityId id, @RequestBody @Valid PlanForm form, Caller caller) {
        Access.requireHolder(activities.get(id), caller);
        return planning.change(id, form.plan());
    }

    @PostMapping("/{id}/submission")
    @RolesAllowed("ORGANISATION")
    Receipt submit(@PathVariable ActivityId id, Caller caller) {
        Access.requireHolder(activities.get(id), caller);
        return planning.submit(id);
    }

    @PostMapping("/{id}/publication")
    @RolesAllowed({"TOWN_OFFICER", "SUPERVISOR"})
    Receipt publish(@PathVariable ActivityId id, Caller caller) {
        Access.requireReviewer(activities.get(id), caller);
        return planning.publish(id, caller.id());
    }

    @PostMapping("/{id}/return")
    @RolesAllowed({"TOWN_OFFICER", "SUPERVISOR"})
    Receipt sendBack(@PathVariable ActivityId id, @RequestBody @Valid Return back, Caller caller) {
        Access.requireReviewer(activities.get(id), caller);
        return planning.sendBack(id, caller.id(), back.reason());
    }

    /** It was held and is over. */
    @PostMapping("/{id}/closing")
    @RolesAllowed("ORGANISATION")
    Receipt close(@PathVariable ActivityId id, Caller caller) {
        Access.requireHolder(activities.get(id), caller);
        return planning.close(id);
    }

    @PostMapping("/{id}/cancellation")
    @RolesAllowed({"ORGANISATION", "TOWN_OFFICER", "SUPERVISOR"})
    Receipt cancel(@PathVariable ActivityId id, Caller caller) {
        Access.requireHolderOrReviewer(activities.get(id), caller);
        return planning.cancel(id);
    }

    record Return(@NotNull @PlainText(max = 500) String reason) {}

    record Work(ActivityView activity, @Nullable Review review) {}

    record Wanted(
            @Nullable @PlainText(max = 100) String text,

            @Nullable @Pattern(regexp = PlanForm.CODE) String field,

            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}") String division,

            @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String organisation,

            @Nullable ActivityState state) {

        Search search() {
            var holder = organisation == null ? null : new OrganisationId(organisation);
            return new Search(text, field, division, holder, state, null, null);
        }
    }
}
