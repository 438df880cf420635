package io.claimgraph.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Puts into words why a parameter could not be read. */
final class UnreadableParameter {
    private UnreadableParameter() {}

    static FieldError error(MethodArgumentTypeMismatchException failure) {
        String name = failure.getName();
        return new FieldError(
                name,
                "%s must be %s, not '%s'".formatted(name, expected(failure.getRequiredType()), failure.getValue()));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of another type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == LocalDate.class) {
            return "a day as in 2025-02-06";
        }
        return type == int.class || type == Integer.class ? "a whole number" : "a " + type.getSimpleName();
    }
}
