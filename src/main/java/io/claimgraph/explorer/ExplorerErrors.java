package io.claimgraph.explorer;

import io.claimgraph.query.InvalidQueryException;
import io.claimgraph.web.DatabaseFailures;
import io.claimgraph.web.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers what goes wrong in a page with a page. */
@ControllerAdvice(basePackageClasses = ExplorerErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExplorerErrors {
    private static final Logger log = LoggerFactory.getLogger(ExplorerErrors.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(NoSuchPageException e) {
        return "error/404";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String badRequest(InvalidQueryException e, Model model) {
        model.addAttribute("problem", e.parameter() + ": " + e.getMessage());
        return "error/400";
    }

    @ExceptionHandler
    String refused(InvalidInputException e, Model model, HttpServletResponse response) {
        response.setStatus(e.status().value());
        model.addAttribute("problem", e.getMessage());
        return e.status() == HttpStatus.NOT_FOUND ? "error/404" : "error/400";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(MaxUploadSizeExceededException e, Model model) {
        model.addAttribute("problem", "file is larger than the limit for files that are handed in");
        return "error/400";
    }

    @ExceptionHandler
    String failed(RuntimeException e, HttpServletResponse response) {
        if (!DatabaseFailures.isUnavailable(e)) {
            throw e;
        }
        log.warn("The database cannot be reached: {}", e.getMessage());
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return "error/503";
    }
}
