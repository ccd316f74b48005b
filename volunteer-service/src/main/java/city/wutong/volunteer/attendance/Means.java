package city.wutong.volunteer.attendance;

/** By what one end of an attendance is shown. */
public enum Means {
    ROTATING,
    SIX_DIGITS,
    SUPPLEMENT
}
