package io.claimgraph.collect.archive;

import io.claimgraph.collect.UnreadableSubmissionException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One article a row, below a row with the names of the columns. */
final class CsvRows implements ArticleStream {
    /** Names of columns that stand for a field where nothing else is said, as in exports of Korean news archives. */
    private static final Map<String, List<String>> USUAL = Map.of(
            "text", List.of("text", "본문"),
            "html", List.of("html"),
            "url", List.of("url", "링크"),
            "title", List.of("title", "제목"),
            "publisher", List.of("publisher", "언론사"),
            "author", List.of("author", "기고자", "기자"),
            "publishedOn", List.of("publishedon", "일자"));

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;

    /** The column of each field that there is a column for. */
    private final Map<String, Integer> columns;

    CsvRows(String name, InputStream in, ArchiveOptions options) throws IOException {
        this.name = name;
        this.limit = new RowLimit(new InputStreamReader(
                in,
                options.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        Character given = options.delimiter();
        char delimiter = given != null ? given : isTabbed(name) ? '\t' : ',';
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(limit);
        this.rows = parser.iterator();
        this.columns = columns(header(), options.fields());
    }

    private static boolean isTabbed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".tsv");
    }

    private List<String> header() throws IOException {
        return row().map(CSVRecord::toList).orElseThrow(() -> new UnreadableArchiveException("is empty"));
    }

    private Map<String, Integer> columns(List<String> header, Map<String, String> given) {
        Map<String, Integer> found = new HashMap<>();
        for (String field : Fields.NAMES) {
            String asked = given.get(field);
            List<String> wanted = asked == null ? USUAL.getOrDefault(field, List.of()) : List.of(asked.strip());
            wanted.stream()
                    .map(column -> position(header, column))
                    .filter(position -> position >= 0)
                    .findFirst()
                    .ifPresent(position -> found.put(field, position));
            if (asked != null && !found.containsKey(field)) {
                throw new UnreadableArchiveException(
                        "has no column '%s' for %s; it has %s".formatted(asked, field, header));
            }
        }
        if (!found.containsKey(Fields.TEXT) && !found.containsKey(Fields.HTML)) {
            throw new UnreadableArchiveException(
                    "has no column for text or html; it has %s. Say which one it is: text=COLUMN".formatted(header));
        }
        return Map.copyOf(found);
    }

    private static int position(List<String> header, String column) {
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i);
            String bare = !title.isEmpty() && title.charAt(0) == BYTE_ORDER_MARK ? title.substring(1) : title;
            if (bare.strip().equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Optional<ArchivedArticle> next() throws IOException {
        return row().map(row -> {
            String place = "%s, row %d".formatted(name, row.getRecordNumber());
            int bytes = limit.characters * Character.BYTES;
            return new ArchivedArticle(place, bytes, () -> Fields.submission(field -> value(row, field)));
        });
    }

    private @Nullable String value(CSVRecord row, String field) {
        Integer column = columns.get(field);
        if (column == null) {
            return null;
        }
        if (column >= row.size()) {
            throw new UnreadableSubmissionException(
                    field, "the row has %d columns, too few for %s".formatted(row.size(), field));
        }
        return row.get(column);
    }

    private Optional<CSVRecord> row() throws IOException {
        limit.characters = 0;
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new IOException("after line %d: %s".formatted(parser.getCurrentLineNumber(), reason(e)), e);
        } catch (IllegalStateException e) {
            throw new IOException("after line %d: %s".formatted(parser.getCurrentLineNumber(), e.getMessage()), e);
        }
    }

    private static String reason(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : Problem.reason(cause);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Ends a row that never ends, as one with an open quotation mark, before it fills the memory. */
    private static final class RowLimit extends FilterReader {
        private int characters;

        RowLimit(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            characters += Math.max(0, read);
            if (characters > ArchivedArticle.MAX_BYTES) {
                throw new IOException("a row has more than %,d characters; is a quotation mark left open?"
                        .formatted(ArchivedArticle.MAX_BYTES));
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            characters++;
            return super.read();
        }
    }
}
