package io.claimgraph.collect.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The pages, texts, JSON and CSV files of a ZIP file, in its own order. Names of entries are only shown. Entries of other kinds
 * are passed over; one that cannot be read does not keep the others from it.
 */
final class ZipEntries implements ArticleStream {
    /** What Korean Windows writes names in. */
    private static final Charset KOREAN = Charset.forName("MS949");

    private final String name;
    private final ArchiveOptions options;
    private final ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;
    private @Nullable ArticleStream within;
    private String withinName = "";
    private long compressed;

    ZipEntries(String name, Path file, ArchiveOptions options) throws IOException {
        this.name = name;
        this.options = options;
        this.zip = open(file);
        this.entries = zip.entries().asIterator();
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), KOREAN);
        }
    }

    /** Compressed bytes of the entries so far. */
    long compressed() {
        return compressed;
    }

    @Override
    public Optional<ArchivedArticle> next() throws IOException {
        while (true) {
            Optional<ArchivedArticle> inner = nextWithin();
            if (inner.isPresent()) {
                return inner;
            }
            if (!entries.hasNext()) {
                return Optional.empty();
            }
            Optional<ArchivedArticle> entry = read(entries.next());
            if (entry.isPresent()) {
                return entry;
            }
        }
    }

    private Optional<ArchivedArticle> nextWithin() throws IOException {
        if (within == null) {
            return Optional.empty();
        }
        try {
            Optional<ArchivedArticle> article = within.next();
            if (article.isEmpty()) {
                leave();
            }
            return article;
        } catch (IOException e) {
            leave();
            return Optional.of(ArchivedArticle.unreadable(withinName, Problem.reason(e)));
        }
    }

    private void leave() throws IOException {
        if (within != null) {
            within.close();
            within = null;
        }
    }

    private Optional<ArchivedArticle> read(ZipEntry entry) {
        compressed += Math.max(0, entry.getCompressedSize());
        Optional<ArchiveFormat> format = ArchiveFormat.byName(entry.getName());
        if (entry.isDirectory() || format.isEmpty() || isOfTheSystem(entry.getName())) {
            return Optional.empty();
        }
        String place = name + "!" + entry.getName();
        try {
            return read(place, entry, format.get());
        } catch (IOException e) {
            return Optional.of(ArchivedArticle.unreadable(place, Problem.reason(e)));
        } catch (UnreadableArchiveException e) {
            return Optional.of(ArchivedArticle.unreadable(place, String.valueOf(e.getMessage())));
        }
    }

    private Optional<ArchivedArticle> read(String place, ZipEntry entry, ArchiveFormat format) throws IOException {
        if (format == ArchiveFormat.ZIP
                || format == ArchiveFormat.WARC
                || !ArchiveFormat.withoutGzip(entry.getName()).equals(entry.getName())) {
            return Optional.of(ArchivedArticle.unreadable(place, "is an archive within an archive; unpack it first"));
        }
        InputStream in = new InflationLimit(zip.getInputStream(entry), entry::getCompressedSize);
        if (format.isOfSeveral()) {
            within = ArchiveFile.stream(place, format, new BufferedInputStream(in), options);
            withinName = place;
            return Optional.empty();
        }
        try (in) {
            return Optional.of(SingleFile.article(place, in, format, options));
        }
    }

    /** What macOS adds to archives. */
    private static boolean isOfTheSystem(String entry) {
        return entry.startsWith("__MACOSX/")
                || entry.substring(entry.lastIndexOf('/') + 1).startsWith(".");
    }

    @Override
    public void close() throws IOException {
        leave();
        zip.close();
    }
}
