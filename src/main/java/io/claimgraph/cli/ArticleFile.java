package io.claimgraph.cli;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.collect.archive.ArchiveOptions;
import io.claimgraph.collect.archive.JsonArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An article as a file holds it.
 *
 * @param id the JSON's {@code id}, else the file's name
 * @param submission what the file says of the article
 */
record ArticleFile(String id, Submission submission) {
    /** A larger file holds more characters than an article may have, however they are encoded. */
    static final long MAX_BYTES = 4L * ArticleReader.MAX_CHARACTERS;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a {@code .txt}, {@code .html} or {@code .json} file.
     *
     * @throws UnreadableFileException if it is none of these, or broken
     */
    static ArticleFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> new ArticleFile(name, Submission.ofText(utf8(bytes)));
            case "html", "htm" -> new ArticleFile(name, Submission.ofHtml(bytes));
            case "json" -> ofJson(name, bytes);
            default -> throw new UnreadableFileException("is no .txt, .html or .json file");
        };
    }

    /**
     * The article in it.
     *
     * @throws UnreadableFileException if there is none
     */
    Article article(ArticleReader reader) {
        try {
            return reader.read(submission);
        } catch (UnreadableSubmissionException e) {
            throw new UnreadableFileException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The same without what the file says besides the text. */
    ArticleFile textAlone() {
        return submission.text() == null ? this : new ArticleFile(id, Submission.ofText(submission.text()));
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new UnreadableFileException(
                        "has %,d bytes, more than the limit of %,d".formatted(size, MAX_BYTES));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFileException(FileProblem.reason(e), e);
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException("is not UTF-8", e);
        }
    }

    private static ArticleFile ofJson(String name, byte[] json) {
        try {
            JsonArticle article = JsonArticle.read(json, ArchiveOptions.STANDARD);
            return new ArticleFile(article.id() == null ? name : article.id(), article.submission());
        } catch (UnreadableSubmissionException e) {
            throw new UnreadableFileException(String.valueOf(e.getMessage()), e);
        }
    }
}
