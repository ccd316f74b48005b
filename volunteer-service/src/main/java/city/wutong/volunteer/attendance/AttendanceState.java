package city.wutong.volunteer.attendance;

import java.util.Set;

/** Where an attendance stands. */
public enum AttendanceState {
    CHECKED_IN,
    /** A supplement waits for a second person. */
    PROPOSED,
    /** Its minutes wait for the organiser. */
    CHECKED_OUT,
    CONFIRMED,
    REJECTED;

    /** The legal steps from here. */
    public Set<AttendanceState> next() {
        return switch (this) {
            case CHECKED_IN -> Set.of(CHECKED_OUT, PROPOSED);
            case PROPOSED, CHECKED_OUT -> Set.of(CONFIRMED, REJECTED);
            // The ledger may refuse at the last moment what it would have taken before.
            case CONFIRMED -> Set.of(REJECTED);
            case REJECTED -> Set.of();
        };
    }

    public boolean mayBecome(AttendanceState other) {
        return next().contains(other);
    }
}
