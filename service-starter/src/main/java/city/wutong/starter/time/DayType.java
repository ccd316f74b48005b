package city.wutong.starter.time;

/** Which days a period counts. */
public enum DayType {
    CALENDAR,
    WORKING
}
