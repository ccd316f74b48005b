package city.wutong.volunteer.attendance;

import city.wutong.volunteer.activities.Activities;
import city.wutong.volunteer.activities.Activity;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Activities as attendance sees them. */
@Component
public class Occasions {

    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST_KEPT = 200;

    private final Activities activities;
    private final Map<ActivityId, Kept> kept = new ConcurrentHashMap<>();

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

    /** The same for the minutes in which hundreds check in at once: read again for whoever is not in what is kept. */
    Occasion get(ActivityId id, VolunteerNumber volunteer) {
        var known = kept.get(id);
        if (known != null && known.isFresh() && known.occasion().roster().isTakingPart(volunteer)) {
            return known.occasion();
        }
        var read = get(id);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        var _ = kept.put(id, new Kept(read, System.nanoTime()));
        return read;
    }

    private record Kept(Occasion occasion, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < FRESH_NANOS;
        }
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
