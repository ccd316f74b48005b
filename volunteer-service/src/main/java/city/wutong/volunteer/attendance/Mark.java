package city.wutong.volunteer.attendance;

import city.wutong.volunteer.codes.Reading;
import java.time.Instant;

/**
 * One end of an attendance.
 *
 * @param isInPlace whether a position was given that lies within the activity's radius
 */
public record Mark(Instant at, Means means, boolean isInPlace, long step) {

    static Mark of(Instant at, Reading reading, boolean isInPlace) {
        return new Mark(at, reading.isRotating() ? Means.ROTATING : Means.SIX_DIGITS, isInPlace, reading.step());
    }

    static Mark supplemented(Instant at) {
        return new Mark(at, Means.SUPPLEMENT, false, 0);
    }

    Reading reading() {
        return new Reading(means == Means.ROTATING, step);
    }
}
