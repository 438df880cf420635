package io.claimgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers every failed request of the API as {@code application/problem+json} (RFC 9457) with a readable
 * {@code detail} and, where fields are at fault, {@code errors}: a list of field and message. Requests outside
 * {@code /api} are left to the other handlers.
 */
@RestControllerAdvice
@Order
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw failure;
        }
        return switch (failure) {
            case AsyncRequestNotUsableException gone -> throw gone;
            case InvalidInputException invalid -> Problems.answer(invalid.status(), invalid.errors());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MaxUploadSizeExceededException tooLarge ->
                Problems.answer(
                        HttpStatus.CONTENT_TOO_LARGE,
                        List.of(new FieldError("file", "file is larger than the limit for files that are handed in")));
            case MissingServletRequestPartException missing ->
                badRequest(missing.getRequestPartName(), missing.getRequestPartName() + " is missing");
            case MissingServletRequestParameterException missing ->
                badRequest(missing.getParameterName(), missing.getParameterName() + " is missing");
            case MethodArgumentTypeMismatchException mismatch ->
                Problems.answer(HttpStatus.BAD_REQUEST, List.of(UnreadableParameter.error(mismatch)));
            case HandlerMethodValidationException invalid -> Problems.answer(HttpStatus.BAD_REQUEST, errors(invalid));
            case NoResourceFoundException missing ->
                Problems.answer(
                        HttpStatus.NOT_FOUND,
                        List.of(new FieldError("path", "there is nothing at /" + missing.getResourcePath())));
            case ErrorResponse response ->
                ResponseEntity.status(response.getStatusCode())
                        .headers(response.getHeaders())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(response.getBody());
            default -> unexpected(failure, request);
        };
    }

    private static ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException failure) {
        return UnreadableBody.isTooLarge(failure)
                ? Problems.answer(HttpStatus.CONTENT_TOO_LARGE, List.of(UnreadableBody.error(failure)))
                : Problems.answer(HttpStatus.BAD_REQUEST, List.of(UnreadableBody.error(failure)));
    }

    private static List<FieldError> errors(HandlerMethodValidationException failure) {
        return failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
    }

    private static ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) {
        if (DatabaseFailures.isUnavailable(failure)) {
            log.warn("The database cannot be reached: {}", failure.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(
                            HttpStatus.SERVICE_UNAVAILABLE, say("The database cannot be reached at the moment")));
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR, say("Something went wrong here; the log has the details")));
    }

    private static String say(String reason) {
        return Reasons.in(LocaleContextHolder.getLocale()).say(reason);
    }

    private static ResponseEntity<ProblemDetail> badRequest(String field, String message) {
        return Problems.answer(HttpStatus.BAD_REQUEST, List.of(new FieldError(field, message)));
    }
}
