package org.nezabudka.adapter.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.nezabudka.adapter.web.shared.RequestProblem.Fault;

/** Checks the shape of request records by the annotations on them, and tells every fault at once in the reader's language. */
final class Bodies {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final ThreadLocal<Locale> READER = new ThreadLocal<>();

    private Bodies() {}

    /** @throws RequestProblem if a rule is broken */
    static <T> T checked(T body, Locale locale) {
        Set<ConstraintViolation<T>> violations;
        READER.set(locale);
        try {
            violations = Holder.VALIDATOR.validate(body);
        } finally {
            READER.remove();
        }
        if (violations.isEmpty()) return body;
        throw RequestProblem.invalid(violations.stream()
                .map(Bodies::fault)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::rule))
                .toList());
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        var rule =
                annotation.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return new Fault(pointer(violation.getPropertyPath()), rule, violation.getMessage());
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            if (step.getIndex() != null) pointer.append('/').append(step.getIndex());
            var name = step.getName();
            // A rule on the elements of a list names no property of its own.
            if (name != null && !name.startsWith("<")) pointer.append('/').append(Pointers.escaped(name));
        }
        return pointer.toString();
    }

    /** Built at the first body: it takes a quarter of a second that the start can do without. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(RUSSIAN, Locale.ENGLISH), RUSSIAN, context -> READER.get(), false))
                .buildValidatorFactory()
                .getValidator();
    }
}
