package city.wutong.volunteer;

import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A clock that shows the time, or noon of the day a test wants to have. */
@TestComponent
public class MovableClock extends Clock {

    private volatile @Nullable Instant stopped;

    public void stopAt(LocalDate day) {
        stopped = day.atTime(LocalTime.NOON).atZone(BusinessTime.ZONE).toInstant();
    }

    public void stopAt(Instant instant) {
        stopped = instant;
    }

    public void goOn() {
        stopped = null;
    }

    @Override
    public ZoneId getZone() {
        return BusinessTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        var shown = stopped;
        return shown == null ? Instant.now() : shown;
    }
}
