package city.wutong.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often, and by how many at once, may be asked.
 *
 * @param principal the rate of one principal, over all its addresses
 * @param address the rate of one address, over all principals behind it
 * @param remembered of how many principals, and of how many addresses, the rate is remembered; the longest silent goes
 * @param crowd how many requests may be under way at once
 */
@Validated
@ConfigurationProperties("wutong.limits")
record LimitSettings(
        @NotNull @Valid Rate principal,
        @NotNull @Valid Rate address,
        @Positive int remembered,
        @NotNull @Valid Crowd crowd) {

    /**
     * A rate that may be exceeded for a moment.
     *
     * @param perSecond requests a second in the long run
     * @param burst requests at once after a silence
     */
    record Rate(@Positive long perSecond, @Positive long burst) {}

    /**
     * Requests under way.
     *
     * @param most how many at once
     * @param patience how long one more waits for room before it is turned away
     */
    record Crowd(@Positive int most, @NotNull Duration patience) {}
}
