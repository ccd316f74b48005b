package city.wutong.volunteer.hours;

/** What the rules of hours decide. */
public enum HoursRule {
    DURATION,
    DAY_LIMIT,
    OVERLAP,
    SERVICE_TIME,
    RECORDED_WITHIN,
    RECORDING,
    CONFIRMATION,
    REVOCATION,
    CORRECTION,
    EXISTING_HOURS
}
