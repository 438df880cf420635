package io.claimgraph.web;

import io.claimgraph.web.BodyLimitFilter.BodyTooLargeException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Puts into words why a JSON body could not be read. */
final class UnreadableBody {
    private static final String BODY = "body";

    private UnreadableBody() {}

    static boolean isTooLarge(HttpMessageNotReadableException failure) {
        return find(failure, BodyTooLargeException.class).isPresent();
    }

    static FieldError error(HttpMessageNotReadableException failure) {
        return find(failure, BodyTooLargeException.class)
                .map(tooLarge -> new FieldError(BODY, String.valueOf(tooLarge.getMessage())))
                .or(() -> find(failure, JacksonException.class).map(UnreadableBody::error))
                .orElseGet(() -> new FieldError(BODY, "the request has no JSON body"));
    }

    private static FieldError error(JacksonException failure) {
        String field = field(failure);
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(
                        field,
                        "%s is not a field of this request; it has %s".formatted(field, unknown.getKnownPropertyIds()));
            case MismatchedInputException mismatch -> new FieldError(field, mismatch(field, mismatch));
            default -> new FieldError(BODY, malformed(failure));
        };
    }

    private static String mismatch(String field, MismatchedInputException mismatch) {
        if (BODY.equals(field)) {
            return "the body must be one JSON object";
        }
        Class<?> type = mismatch.getTargetType();
        return "%s must be a %s".formatted(field, type == null ? "value of another type" : type.getSimpleName());
    }

    private static String malformed(JacksonException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        TokenStreamLocation at = failure.getLocation();
        String where = at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
        if (message.contains("UTF-8")) {
            return "the body is not valid UTF-8" + where;
        }
        return "the body is not valid JSON: " + message.lines().findFirst().orElse("") + where;
    }

    private static String field(JacksonException failure) {
        return failure.getPath().stream()
                .map(Reference::getPropertyName)
                .filter(name -> name != null)
                .reduce((outer, inner) -> outer + "." + inner)
                .orElse(BODY);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
