package city.wutong.volunteer.volunteers;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that is kept in the clear and holds no {@link PersonalNumbers}. Null is valid. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ImpersonalCheck.class)
public @interface Impersonal {

    String message() default "{city.wutong.volunteer.volunteers.Impersonal.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
