package city.wutong.volunteer.activities.web;

import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.activities.Activity;
import city.wutong.volunteer.activities.ActivityState;
import city.wutong.volunteer.activities.Demands;
import city.wutong.volunteer.activities.Notice;
import city.wutong.volunteer.activities.Place;
import city.wutong.volunteer.activities.Requirements;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as everybody may see it.
 *
 * @param phase what its state and its hours say together
 * @param agreement the clause that wants a written agreement, or null where none is needed
 */
record ActivityView(
        String id,
        String organisation,
        ActivityState state,
        Phase phase,
        String title,
        String field,
        String division,
        Instant startsAt,
        Instant endsAt,
        int places,
        int takingPart,
        int waiting,
        @Nullable Place place,
        Notice notice,
        Demands demands,
        @Nullable RuleReference agreement) {

    static ActivityView of(Activity activity, Instant now) {
        var plan = activity.plan();
        var takingPart = Math.min(plan.places(), activity.signedUp());
        return new ActivityView(
                activity.id().value(),
                activity.organisation().value(),
                activity.state(),
                Phase.of(activity, now),
                plan.title(),
                plan.field(),
                plan.division(),
                plan.window().startsAt(),
                plan.window().endsAt(),
                plan.places(),
                takingPart,
                activity.signedUp() - takingPart,
                plan.place(),
                plan.notice(),
                plan.demands(),
                activity.requirements().map(Requirements::agreement).orElse(null));
    }

    /** How an activity looks to whoever thinks of taking part. */
    enum Phase {
        PLANNED,
        RECRUITING,
        FULL,
        ONGOING,
        ENDED,
        CANCELLED;

        static Phase of(Activity activity, Instant now) {
            return switch (activity.state()) {
                case DRAFT, REVIEW -> PLANNED;
                case CANCELLED -> CANCELLED;
                case CLOSED -> ENDED;
                case PUBLISHED -> published(activity, now);
            };
        }

        private static Phase published(Activity activity, Instant now) {
            var window = activity.plan().window();
            if (window.isOver(now)) {
                return ENDED;
            }
            if (window.hasBegun(now)) {
                return ONGOING;
            }
            return activity.signedUp() < activity.plan().places() ? RECRUITING : FULL;
        }
    }
}
