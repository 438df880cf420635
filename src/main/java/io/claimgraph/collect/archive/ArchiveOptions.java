package io.claimgraph.collect.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an archive does not tell of itself.
 *
 * @param fields which column of a CSV file, or field of a JSON object, holds a field of an article, by the latter's name
 * @param charset of CSV files and texts
 * @param delimiter between the columns of a CSV file, where it is another than its name tells
 */
public record ArchiveOptions(
        Map<String, String> fields,
        Charset charset,
        @Nullable Character delimiter) {
    /** UTF-8, and fields under their own names. */
    public static final ArchiveOptions STANDARD = new ArchiveOptions(Map.of(), StandardCharsets.UTF_8, null);

    /** @throws IllegalArgumentException if a field is none of an article's; the message names it */
    public ArchiveOptions {
        fields = Map.copyOf(fields);
        for (String field : new TreeSet<>(fields.keySet())) {
            if (!Fields.NAMES.contains(field)) {
                throw new IllegalArgumentException(
                        "'%s' is no field of an article; it has %s".formatted(field, Fields.NAMES));
            }
        }
    }
}
