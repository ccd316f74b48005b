package city.wutong.volunteer.attendance;

import city.wutong.volunteer.activities.Activities;
import city.wutong.volunteer.activities.Activity;
import city.wutong.volunteer.activities.ActivityId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Activities as attendance sees them. */
@Component
public class Occasions {

    private final Activities activities;

    Occasions(Activities activities) {
        this.activities = activities;
    }

    /** Throws the refusal of an activity that there is not, or that was never public. */
    public Occasion get(ActivityId id) {
        var activity = activities.get(id);
        return switch (activity.state()) {
            case PUBLISHED, CLOSED -> occasion(activity);
            case DRAFT, REVIEW, CANCELLED -> throw new ActivityNotHeld(id);
        };
    }

    private static Occasion occasion(Activity activity) {
        var place = Optional.ofNullable(activity.plan().place());
        return new Occasion(
                activity.id(),
                activity.organisation(),
                activity.plan().window().startsAt(),
                activity.plan().window().endsAt(),
                place.map(at -> new Position(at.latitude(), at.longitude())).orElse(null),
                place.map(at -> at.radiusMetres()).orElse(0),
                activity.roster());
    }
}
