package city.wutong.starter.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of the business is a day in China, wherever the process runs. */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessTime() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
