package city.wutong.starter.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link SensibleDate} of moments, which may lie out of any calendar; public because validators are made by
 * name.
 */
public class SensibleInstantCheck implements ConstraintValidator<SensibleDate, Instant> {

    private int pastYears;
    private int futureYears;

    @Override
    public void initialize(SensibleDate wanted) {
        pastYears = wanted.pastYears();
        futureYears = wanted.futureYears();
    }

    @Override
    public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
        if (moment == null) {
            return true;
        }
        var now = OffsetDateTime.now(context.getClockProvider().getClock());
        return !moment.isBefore(now.minusYears(pastYears).toInstant())
                && !moment.isAfter(now.plusYears(futureYears).toInstant());
    }
}
