package city.wutong.volunteer.hours;

/** Where minutes stand: what was ever issued waits, is confirmed, or was taken back. */
public enum Account {
    /** The source of all minutes; what leaves it was issued. */
    ISSUED,
    PENDING,
    CONFIRMED,
    REVOKED
}
