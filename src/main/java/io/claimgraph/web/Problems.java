package io.claimgraph.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes problems (RFC 9457) of what is wrong with a request's fields. */
public final class Problems {
    private Problems() {}

    /**
     * An answer whose {@code detail} joins the messages and whose {@code errors} lists them by field, in the language that the
     * request asks for.
     */
    public static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, List<FieldError> errors) {
        Reasons reasons = Reasons.in(LocaleContextHolder.getLocale());
        List<FieldError> said = errors.stream()
                .map(error -> new FieldError(error.field(), reasons.say(error.message())))
                .toList();
        String detail = said.stream().map(FieldError::message).collect(Collectors.joining("; "));
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setProperty("errors", said);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
