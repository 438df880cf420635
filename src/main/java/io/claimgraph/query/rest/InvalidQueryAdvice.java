package io.claimgraph.query.rest;

import io.claimgraph.query.InvalidQueryException;
import io.claimgraph.web.FieldError;
import io.claimgraph.web.Problems;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a parameter that is out of bounds as a problem that names it. */
@RestControllerAdvice(basePackageClasses = InvalidQueryAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidQueryAdvice {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(InvalidQueryException failure) {
        return Problems.answer(
                HttpStatus.BAD_REQUEST,
                List.of(new FieldError(failure.parameter(), String.valueOf(failure.getMessage()))));
    }
}
