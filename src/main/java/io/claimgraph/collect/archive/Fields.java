package io.claimgraph.collect.archive;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a submission of an article's fields as they are written in archives. */
final class Fields {
    static final String TEXT = "text";
    static final String HTML = "html";

    /** As in the JSON form of a submission. */
    static final List<String> NAMES = List.of(TEXT, HTML, "url", "title", "publisher", "author", "publishedOn");

    /** 2025-02-06, 2025.2.6, 20250206, each with or without a time after it. */
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})|(\\d\\d)(\\d\\d))(?:\\D.*|\\d{6})?");

    private Fields() {}

    /**
     * The submission.
     *
     * @param valueOf the value of a field, null or blank where there is none
     * @throws UnreadableSubmissionException if a value is none that its field can have
     */
    static Submission submission(ValueOf valueOf) {
        ValueOf given = field -> present(valueOf.field(field));
        return new Submission(
                given.field(TEXT),
                given.field(HTML),
                url(given.field("url")),
                given.field("title"),
                given.field("publisher"),
                given.field("author"),
                day(given.field("publishedOn")));
    }

    /** Looks a field up. */
    interface ValueOf {
        @Nullable
        String field(String name);
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable URI url(@Nullable String url) {
        return url == null
                ? null
                : Submission.address(url)
                        .orElseThrow(() -> new UnreadableSubmissionException(
                                "url", "url is not an http or https address: '%s'".formatted(url)));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Matcher day = DAY.matcher(written.strip());
        if (day.matches()) {
            String month = day.group(2) == null ? day.group(4) : day.group(2);
            String ofMonth = day.group(3) == null ? day.group(5) : day.group(3);
            try {
                return LocalDate.of(number(day.group(1)), number(month), number(ofMonth));
            } catch (DateTimeException e) {
                // The same message serves.
            }
        }
        throw new UnreadableSubmissionException(
                "publishedOn", "publishedOn is not a day written as in 2025-02-06: '%s'".formatted(written));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
