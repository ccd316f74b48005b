package city.wutong.platform.parts;

import java.time.Duration;

/** How long to wait before a dead part is started again: longer each time, from the beginning after a good minute. */
final class Pauses {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration after(Duration run) {
        var pause = run.compareTo(GOOD_RUN) >= 0 ? FIRST : next;
        next = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        return pause;
    }
}
