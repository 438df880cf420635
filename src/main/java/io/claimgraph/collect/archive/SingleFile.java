package io.claimgraph.collect.archive;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** A file that is one article: a page, a text or a JSON object. */
final class SingleFile implements ArticleStream {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final InputStream in;
    private final ArchiveFormat format;
    private final ArchiveOptions options;
    private boolean read;

    SingleFile(String name, InputStream in, ArchiveFormat format, ArchiveOptions options) {
        this.name = name;
        this.in = in;
        this.format = format;
        this.options = options;
    }

    @Override
    public Optional<ArchivedArticle> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        return Optional.of(article(name, in, format, options));
    }

    /** Reads an article to its end, and no further than an article may go. */
    static ArchivedArticle article(String name, InputStream in, ArchiveFormat format, ArchiveOptions options)
            throws IOException {
        byte[] bytes = in.readNBytes(ArchivedArticle.MAX_BYTES + 1);
        return bytes.length > ArchivedArticle.MAX_BYTES
                ? ArchivedArticle.tooLarge(name)
                : new ArchivedArticle(name, bytes.length, () -> submission(bytes, format, options));
    }

    private static Submission submission(byte[] bytes, ArchiveFormat format, ArchiveOptions options) {
        return switch (format) {
            case HTML -> Submission.ofHtml(bytes);
            case JSON -> JsonArticle.read(bytes, options).submission();
            case TEXT -> Submission.ofText(text(bytes, options.charset()));
            case JSON_LINES, CSV, ZIP, WARC -> throw new IllegalArgumentException(format + " is more than one article");
        };
    }

    private static String text(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSubmissionException("text", "is not " + charset.name());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
