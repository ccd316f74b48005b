package city.wutong.starter.figures;

import java.time.Instant;
import java.util.List;

/**
 * What one instance of a service has measured since it was started. Rates are the difference of two readings.
 *
 * @param at when it was read, by the service's clock
 * @param since when the process was started
 * @param processor share of the machine's processors that the process uses, 0 to 1
 * @param heapBytes memory of objects in use
 * @param heapLimitBytes the most that objects may take
 */
record Figures(
        String service,
        Instant at,
        Instant since,
        Requests requests,
        Outbox outbox,
        List<Heard> heard,
        double processor,
        long heapBytes,
        long heapLimitBytes) {

    /**
     * @param answered requests answered, faults included
     * @param faults those answered with 5xx
     * @param seconds time from request to answer, added up
     * @param longestSeconds the longest of the last minutes
     */
    record Requests(long answered, long faults, double seconds, double longestSeconds) {}

    /**
     * @param unsent documents with events that are not on the topic yet
     * @param oldestSeconds for how long the oldest of these waits
     * @param sent events sent
     */
    record Outbox(long unsent, double oldestSeconds, long sent) {}

    /**
     * A topic that the service listens to.
     *
     * @param behind facts not heard yet
     * @param secondsBehind for how long the oldest of these waits
     * @param handled facts handled
     * @param deadLetters open dead letters
     */
    record Heard(String topic, long behind, double secondsBehind, long handled, long deadLetters) {}
}
