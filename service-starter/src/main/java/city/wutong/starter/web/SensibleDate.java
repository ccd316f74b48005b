package city.wutong.starter.web;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day or a moment that can be meant: at most so many years before or after today in China. Null is valid. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {SensibleDateCheck.class, SensibleInstantCheck.class})
public @interface SensibleDate {

    int pastYears() default 150;

    int futureYears() default 50;

    String message() default "{city.wutong.starter.web.SensibleDate.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
