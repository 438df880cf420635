package io.claimgraph.ingest;

import static io.claimgraph.collect.ArticleReader.MAX_CHARACTERS;

import io.claimgraph.collect.Submission;
import io.claimgraph.web.FieldError;
import io.claimgraph.web.InvalidInputException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is posted: {@code text} or {@code html}, or {@code url} alone, which is fetched then.
 *
 * @param text a raw paste or a clean text
 * @param html a whole page
 * @param url where it was published, or is to be fetched from: an http or https address
 * @param title its headline
 * @param publisher its outlet
 * @param author its reporter
 * @param publishedOn its day of publication, as in 2025-02-06
 */
record SubmissionBody(
        @Nullable String text,
        @Nullable String html,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String publishedOn) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/].*");
    private static final int LAST_YEAR = 9999;

    /** Whether the article itself is still to be fetched. */
    boolean isAddressAlone() {
        return text == null && html == null && url != null;
    }

    /** @throws InvalidInputException naming every field that is at fault */
    Submission toSubmission() {
        requireWithinLimit("text", text);
        requireWithinLimit("html", html);
        List<FieldError> errors = new ArrayList<>();
        checkContent(errors);
        URI address = address(errors);
        LocalDate day = day(errors);
        if (!errors.isEmpty()) {
            throw InvalidInputException.of(errors);
        }
        return new Submission(text, html, address, title, publisher, author, day);
    }

    private static void requireWithinLimit(String field, @Nullable String value) {
        if (value != null && value.length() > MAX_CHARACTERS) {
            throw InvalidInputException.tooLarge(
                    field, "%s has %,d characters; the limit is %,d".formatted(field, value.length(), MAX_CHARACTERS));
        }
    }

    private void checkContent(List<FieldError> errors) {
        if (text == null && html == null && url == null) {
            errors.add(new FieldError("text", "text, html or url is missing"));
        } else if (text != null && html != null) {
            errors.add(new FieldError("html", "text and html are both given; give one of them"));
        } else if (text != null && text.isBlank()) {
            errors.add(new FieldError("text", "text is blank"));
        } else if (html != null && html.isBlank()) {
            errors.add(new FieldError("html", "html is blank"));
        }
    }

    private @Nullable URI address(List<FieldError> errors) {
        if (url == null) {
            return null;
        }
        if (isAddressAlone() && WEB.matcher(url.strip()).matches()) {
            return null; // the fetcher reads it, as leniently as browsers do
        }
        Optional<URI> address = Submission.address(url);
        if (address.isEmpty()) {
            errors.add(new FieldError("url", "url is not an http or https address: '%s'".formatted(url)));
        }
        return address.orElse(null);
    }

    private @Nullable LocalDate day(List<FieldError> errors) {
        if (publishedOn == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(publishedOn);
            if (day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // The same message serves.
        }
        errors.add(new FieldError(
                "publishedOn", "publishedOn is not a day written as in 2025-02-06: '%s'".formatted(publishedOn)));
        return null;
    }
}
