package io.claimgraph.collect.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** One file that is open, whatever it is. */
final class ArchiveFile implements ArticleStream {
    private static final int HEAD_BYTES = 1_024;
    private static final int BUFFER_BYTES = 1 << 13;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final ArticleStream articles;
    private final LongSupplier bytesRead;
    private final long size;

    private ArchiveFile(ArticleStream articles, LongSupplier bytesRead, long size) {
        this.articles = articles;
        this.bytesRead = bytesRead;
        this.size = size;
    }

    /**
     * Opens a file.
     *
     * @param name what its articles are found by
     * @throws UnreadableArchiveException if it is nothing that is known
     */
    static ArchiveFile open(Path file, String name, ArchiveOptions options) throws IOException {
        if (!Files.isRegularFile(file)) {
            Files.readAttributes(file, BasicFileAttributes.class);
            throw new UnreadableArchiveException("is neither a file nor a folder");
        }
        CountedStream counted = new CountedStream(Files.newInputStream(file));
        try {
            return open(file, name, counted, options);
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    private static ArchiveFile open(Path file, String name, CountedStream counted, ArchiveOptions options)
            throws IOException {
        InputStream in = new BufferedInputStream(counted, BUFFER_BYTES);
        byte[] head = head(in);
        boolean gzipped = head.length >= GZIP.length && head[0] == GZIP[0] && head[1] == GZIP[1];
        if (gzipped) {
            in = new BufferedInputStream(
                    new InflationLimit(new GZIPInputStream(in, BUFFER_BYTES), counted::bytes), BUFFER_BYTES);
            head = head(in);
        }
        ArchiveFormat format = ArchiveFormat.of(file.toString(), head);
        long size = Files.size(file);
        if (format != ArchiveFormat.ZIP) {
            return new ArchiveFile(stream(name, format, in, options), counted::bytes, size);
        }
        in.close();
        if (gzipped) {
            throw new UnreadableArchiveException("is a ZIP file within a gzip file; unpack it first");
        }
        ZipEntries zip = new ZipEntries(name, file, options);
        return new ArchiveFile(zip, zip::compressed, size);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        return head;
    }

    /** The articles of a stream in any format but ZIP, which is no stream. */
    static ArticleStream stream(String name, ArchiveFormat format, InputStream in, ArchiveOptions options)
            throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonLines(name, in, options);
            case CSV -> new CsvRows(name, in, options);
            case WARC -> new WarcRecords(name, in);
            case HTML, JSON, TEXT -> new SingleFile(name, in, format, options);
            case ZIP -> throw new IllegalArgumentException("a ZIP file is no stream");
        };
    }

    @Override
    public Optional<ArchivedArticle> next() throws IOException {
        return articles.next();
    }

    /** How much of the file has been read: 0 to 1. */
    double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytesRead.getAsLong() / size);
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }
}
