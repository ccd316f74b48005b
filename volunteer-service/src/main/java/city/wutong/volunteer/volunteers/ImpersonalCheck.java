package city.wutong.volunteer.volunteers;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Impersonal}; public because validators are made by name. */
public class ImpersonalCheck implements ConstraintValidator<Impersonal, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || !PersonalNumbers.areIn(text.toString());
    }
}
