package city.wutong.volunteer.codes;

/**
 * A code that was read where it was shown.
 *
 * @param isRotating whether it was the rotating one, else the six digits
 * @param step which half minute the rotating one was of, or 0
 */
public record Reading(boolean isRotating, long step) {}
