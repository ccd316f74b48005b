package city.wutong.volunteer.activities;

import java.util.Set;

/** Where an activity stands (domain rules 6.5); whether it recruits or goes on, its hours tell. */
public enum ActivityState {
    DRAFT,
    REVIEW,
    PUBLISHED,
    CLOSED,
    CANCELLED;

    /** The legal steps from here. */
    public Set<ActivityState> next() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEW, CANCELLED);
            case REVIEW -> Set.of(DRAFT, PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(ActivityState other) {
        return next().contains(other);
    }
}
