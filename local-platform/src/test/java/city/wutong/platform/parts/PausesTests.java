package city.wutong.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTests {
    private final Pauses pauses = new Pauses();

    @Test
    void growsUpToHalfAMinute() {
        var given = Stream.generate(() -> pauses.after(Duration.ofSeconds(1)).toMillis())
                .limit(10);

        assertThat(given)
                .containsExactly(250L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L);
    }

    @Test
    void beginsAgainAfterAGoodRun() {
        var _ = pauses.after(Duration.ofSeconds(1));
        var _ = pauses.after(Duration.ofSeconds(1));

        assertThat(pauses.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(250));
        assertThat(pauses.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(500));
    }
}
