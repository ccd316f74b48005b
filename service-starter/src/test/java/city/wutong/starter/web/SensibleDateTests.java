package city.wutong.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensibleDateTests {

    /** One o'clock in the morning of 25 November in China. */
    private static final Clock EARLY = Clock.fixed(Instant.parse("2026-11-24T17:00:00Z"), ZoneOffset.UTC);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> EARLY)
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @CsvSource({"2026-11-25,true", "2026-11-26,false", "2025-11-25,true", "2025-11-24,false"})
    void todayIsTheDayInChinaWhereverTheProcessRuns(LocalDate day, boolean isSensible) {
        assertThat(validator.validate(new Signed(day)).isEmpty()).isEqualTo(isSensible);
    }

    record Signed(
            @SensibleDate(pastYears = 1, futureYears = 0) LocalDate on) {}
}
