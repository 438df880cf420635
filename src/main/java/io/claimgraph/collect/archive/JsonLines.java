package io.claimgraph.collect.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One JSON object a line. */
final class JsonLines implements ArticleStream {
    private final String name;
    private final InputStream in;
    private final ArchiveOptions options;
    private long line;

    /** @param in buffered */
    JsonLines(String name, InputStream in, ArchiveOptions options) {
        this.name = name;
        this.in = in;
        this.options = options;
    }

    @Override
    public Optional<ArchivedArticle> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int read = in.read(); ; read = in.read()) {
            if (read < 0 || read == '\n') {
                line++;
                byte[] json = bytes.toByteArray();
                if (!isBlank(json)) {
                    return Optional.of(article(json));
                }
                if (read < 0) {
                    return Optional.empty();
                }
                bytes.reset();
            } else if (bytes.size() <= ArchivedArticle.MAX_BYTES) {
                bytes.write(read);
            }
        }
    }

    private ArchivedArticle article(byte[] json) {
        String place = name + ":" + line;
        return json.length > ArchivedArticle.MAX_BYTES
                ? ArchivedArticle.tooLarge(place)
                : new ArchivedArticle(
                        place,
                        json.length,
                        () -> JsonArticle.read(json, options).submission());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
