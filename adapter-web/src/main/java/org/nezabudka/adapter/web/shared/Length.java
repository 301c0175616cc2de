package org.nezabudka.adapter.web.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Length of a text in characters as people and JSON Schema count them: a letter outside the basic plane is one. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Length.Check.class)
public @interface Length {
    /** At least. */
    int min() default 0;

    /** At most. */
    int max();

    /** Told to whoever sent it. */
    String message() default "{jakarta.validation.constraints.Size.message}";

    /** Not used here; every constraint has it. */
    Class<?>[] groups() default {};

    /** Not used here; every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Counts. */
    final class Check implements ConstraintValidator<Length, String> {
        private int min;
        private int max;

        @Override
        public void initialize(Length length) {
            min = length.min();
            max = length.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            int length = text.codePointCount(0, text.length());
            return length >= min && length <= max;
        }
    }
}
