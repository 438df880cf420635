package io.claimgraph.ingest.job;

import io.claimgraph.collect.archive.ArchiveOptions;
import io.claimgraph.web.FieldError;
import io.claimgraph.web.InvalidInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an archive is to be read, as it is asked for.
 *
 * @param fields which column or JSON field holds a field of an article: {@code text=본문, title=제목}
 * @param charset of CSV files and texts, UTF-8 where it is missing
 * @param delimiter one character between the columns of a CSV file
 */
public record NewJob(
        @Nullable String fields,
        @Nullable String charset,
        @Nullable String delimiter) {
    /** Nothing but what the archive tells of itself. */
    public static final NewJob PLAIN = new NewJob(null, null, null);

    /** @throws InvalidInputException naming every field that is at fault */
    ArchiveOptions options() {
        List<FieldError> errors = new ArrayList<>();
        Charset set = charsetOr(errors);
        Character between = delimiterOr(errors);
        Map<String, String> columns = columns(errors);
        if (errors.isEmpty()) {
            try {
                return new ArchiveOptions(columns, set, between);
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError("fields", String.valueOf(e.getMessage())));
            }
        }
        throw InvalidInputException.of(errors);
    }

    private Charset charsetOr(List<FieldError> errors) {
        try {
            return charset == null || charset.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(charset.strip());
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError("charset", "charset is none that is known: '%s'".formatted(charset)));
            return StandardCharsets.UTF_8;
        }
    }

    private @Nullable Character delimiterOr(List<FieldError> errors) {
        if (delimiter == null || delimiter.isEmpty()) {
            return null;
        }
        if (delimiter.length() > 1 || "\"\r\n".contains(delimiter)) {
            errors.add(new FieldError("delimiter", "delimiter is not one character: '%s'".formatted(delimiter)));
        }
        return delimiter.charAt(0);
    }

    private Map<String, String> columns(List<FieldError> errors) {
        Map<String, String> columns = new TreeMap<>();
        if (fields == null || fields.isBlank()) {
            return columns;
        }
        for (String pair : fields.split(",", -1)) {
            int end = pair.indexOf('=');
            if (end < 0) {
                errors.add(new FieldError("fields", "fields is not written as in text=본문: '%s'".formatted(pair)));
            } else {
                columns.put(
                        pair.substring(0, end).strip(), pair.substring(end + 1).strip());
            }
        }
        return columns;
    }
}
