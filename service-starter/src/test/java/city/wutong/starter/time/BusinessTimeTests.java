package city.wutong.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessTimeTests {

    @Test
    void beginsADayAtMidnightInChina() {
        assertThat(BusinessTime.dayOf(Instant.parse("2026-03-01T15:59:59.999Z")))
                .isEqualTo(LocalDate.parse("2026-03-01"));
        assertThat(BusinessTime.dayOf(Instant.parse("2026-03-01T16:00:00Z"))).isEqualTo(LocalDate.parse("2026-03-02"));
    }
}
