package io.claimgraph.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A request that cannot be served as it stands: answered with its status and what is wrong with which field. */
public final class InvalidInputException extends RuntimeException {
    private final HttpStatus status;
    private final List<FieldError> errors;

    private InvalidInputException(HttpStatus status, List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).collect(Collectors.joining("; ")));
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /** Answered with 400. */
    public static InvalidInputException of(String field, String message) {
        return of(List.of(new FieldError(field, message)));
    }

    /** Answered with 400; there is at least one error. */
    public static InvalidInputException of(List<FieldError> errors) {
        return new InvalidInputException(HttpStatus.BAD_REQUEST, errors);
    }

    /** Answered with 413. */
    public static InvalidInputException tooLarge(String field, String message) {
        return new InvalidInputException(HttpStatus.CONTENT_TOO_LARGE, List.of(new FieldError(field, message)));
    }

    /** Answered with 422: well-formed, but nothing can be made of it. */
    public static InvalidInputException unprocessable(String field, String message) {
        return new InvalidInputException(HttpStatus.UNPROCESSABLE_CONTENT, List.of(new FieldError(field, message)));
    }

    /** Answered with 502: the field names something elsewhere that does not answer. */
    public static InvalidInputException unreachable(String field, String message) {
        return new InvalidInputException(HttpStatus.BAD_GATEWAY, List.of(new FieldError(field, message)));
    }

    /** Answered with 403. */
    public static InvalidInputException forbidden(String field, String message) {
        return new InvalidInputException(HttpStatus.FORBIDDEN, List.of(new FieldError(field, message)));
    }

    /** Answered with 409: what it asks for cannot be done as things stand. */
    public static InvalidInputException conflict(String field, String message) {
        return new InvalidInputException(HttpStatus.CONFLICT, List.of(new FieldError(field, message)));
    }

    /** Answered with 404: the field names something that is not there. */
    public static InvalidInputException notFound(String field, String message) {
        return new InvalidInputException(HttpStatus.NOT_FOUND, List.of(new FieldError(field, message)));
    }

    public HttpStatus status() {
        return status;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
