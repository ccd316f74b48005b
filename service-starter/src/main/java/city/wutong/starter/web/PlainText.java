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

/**
 * A text people can read: not blank, no spaces at its ends, no control characters, emoji, private or unassigned ones.
 * Null is valid; lengths count characters as readers do (code points), rare ideographs included.
 */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainTextCheck.class)
public @interface PlainText {

    int min() default 1;

    int max();

    /** Whether the text may have several lines. */
    boolean lines() default false;

    String message() default "{city.wutong.starter.web.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
