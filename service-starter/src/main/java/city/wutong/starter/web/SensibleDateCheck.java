package city.wutong.starter.web;

import city.wutong.starter.time.BusinessTime;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link SensibleDate}; public because validators are made by name. */
public class SensibleDateCheck implements ConstraintValidator<SensibleDate, LocalDate> {

    private int pastYears;
    private int futureYears;

    @Override
    public void initialize(SensibleDate wanted) {
        pastYears = wanted.pastYears();
        futureYears = wanted.futureYears();
    }

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        if (day == null) {
            return true;
        }
        var today = BusinessTime.dayOf(context.getClockProvider().getClock().instant());
        return !day.isBefore(today.minusYears(pastYears)) && !day.isAfter(today.plusYears(futureYears));
    }
}
