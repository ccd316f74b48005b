package city.wutong.volunteer.activities.messaging;

import city.wutong.contracts.volunteer.ActivityClosed;
import city.wutong.contracts.volunteer.ActivityEvent;
import city.wutong.contracts.volunteer.ActivityPublished;
import city.wutong.contracts.volunteer.RuleCited;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import city.wutong.volunteer.activities.Activity;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world of activities. */
@Component
class ActivityAnnouncements implements Announcements<Activity.Event> {

    @Override
    public Class<Activity.Event> events() {
        return Activity.Event.class;
    }

    @Override
    public Optional<Announcement> of(Activity.Event event) {
        var told = told(event);
        return Optional.of(new Announcement(ActivityEvent.TOPIC, told.eventType(), told));
    }

    private static ActivityEvent told(Activity.Event event) {
        return switch (event) {
            case Activity.Published published -> published(published);
            case Activity.Closed(var id, var organisation, var reason, var at) ->
                new ActivityClosed(id.value(), organisation.value(), ActivityClosed.Reason.valueOf(reason.name()), at);
        };
    }

    private static ActivityPublished published(Activity.Published event) {
        var plan = event.plan();
        var rule = event.rule();
        return new ActivityPublished(
                event.id().value(),
                event.organisation().value(),
                plan.title(),
                plan.field(),
                plan.division(),
                plan.window().startsAt(),
                plan.window().endsAt(),
                plan.places(),
                new RuleCited(rule.ruleSet(), rule.version(), rule.clause()),
                event.at());
    }
}
