package io.claimgraph.collect.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How articles are written down. */
enum ArchiveFormat {
    JSON_LINES,
    CSV,
    ZIP,
    WARC,
    HTML,
    JSON,
    TEXT;

    private static final String GZIPPED = ".gz";
    private static final byte[] ZIP_ENTRY = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] WARC_VERSION = {'W', 'A', 'R', 'C', '/'};

    /** The last parts of names of such files. */
    private List<String> endings() {
        return switch (this) {
            case JSON_LINES -> List.of("jsonl", "ndjson");
            case CSV -> List.of("csv", "tsv");
            case ZIP -> List.of("zip");
            case WARC -> List.of("warc");
            case HTML -> List.of("html", "htm");
            case JSON -> List.of("json");
            case TEXT -> List.of("txt");
        };
    }

    /** Whether it is a file of several articles. */
    boolean isOfSeveral() {
        return switch (this) {
            case JSON_LINES, CSV, ZIP, WARC -> true;
            case HTML, JSON, TEXT -> false;
        };
    }

    /** What a file's name says; {@code .gz} after it is passed over. */
    static Optional<ArchiveFormat> byName(String name) {
        String plain = withoutGzip(name.toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(format -> format.endings().stream().anyMatch(ending -> plain.endsWith("." + ending)))
                .findFirst();
    }

    static String withoutGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(GZIPPED)
                ? name.substring(0, name.length() - GZIPPED.length())
                : name;
    }

    /**
     * What a file is, by the bytes it begins with and its name. Bytes that only one format begins with count for more.
     *
     * @throws UnreadableArchiveException if it is nothing that is known, or not what its name says
     */
    static ArchiveFormat of(String name, byte[] head) {
        Optional<ArchiveFormat> marked = byMark(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<ArchiveFormat> named = byName(name);
        named.filter(format -> format == ZIP || format == WARC).ifPresent(format -> {
            throw new UnreadableArchiveException("is no %s file".formatted(format));
        });
        return named.or(() -> byFirstCharacter(head)).orElseThrow(ArchiveFormat::unknown);
    }

    private static UnreadableArchiveException unknown() {
        return new UnreadableArchiveException(
                "is nothing that can be read: .jsonl, .csv, .tsv, .zip, .warc, .html, .json or .txt, each also .gz, or a folder");
    }

    private static Optional<ArchiveFormat> byMark(byte[] head) {
        if (startsWith(head, ZIP_ENTRY) || startsWith(head, EMPTY_ZIP)) {
            return Optional.of(ZIP);
        }
        return startsWith(head, WARC_VERSION) ? Optional.of(WARC) : Optional.empty();
    }

    private static Optional<ArchiveFormat> byFirstCharacter(byte[] head) {
        for (byte b : head) {
            if (b == '{') {
                return Optional.of(JSON_LINES);
            }
            if (b == '<') {
                return Optional.of(HTML);
            }
            if (!Character.isWhitespace(b)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
