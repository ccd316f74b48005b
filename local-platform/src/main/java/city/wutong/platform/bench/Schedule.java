package city.wutong.platform.bench;

/** When each of a number of requests is meant to leave, however slow the answers are. */
record Schedule(int perSecond, int count) {
    private static final long SECOND = 1_000_000_000L;

    static Schedule of(int perSecond, int seconds) {
        return new Schedule(perSecond, perSecond * seconds);
    }

    /** Nanoseconds after the begin. */
    long leavesAt(int number) {
        return number * SECOND / perSecond;
    }
}
