package io.claimgraph.cli;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as a file holds it.
 *
 * @param id the JSON's {@code id}, else the file's name
 * @param submission what the file says of the article
 */
record ArticleFile(String id, Submission submission) {
    /** A larger file holds more characters than an article may have, however they are encoded. */
    static final long MAX_BYTES = 4L * ArticleReader.MAX_CHARACTERS;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final JsonMapper JSON = JsonMapper.shared();
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
            case "json" -> ofJson(name, utf8(bytes));
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

    private static ArticleFile ofJson(String name, String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableFileException("is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject()) {
            throw new UnreadableFileException("is not a JSON object");
        }
        String id = string(node, "id");
        return new ArticleFile(id == null ? name : id, submission(node));
    }

    private static Submission submission(JsonNode node) {
        return new Submission(
                string(node, "text"),
                string(node, "html"),
                url(string(node, "url")),
                string(node, "title"),
                string(node, "publisher"),
                string(node, "author"),
                date(string(node, "publishedOn")));
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new UnreadableFileException(field + " is not a string");
        }
        return value.asString();
    }

    private static @Nullable URI url(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = new URI(url.strip());
            if (address.getHost() != null && SCHEMES.contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // The same message serves.
        }
        throw new UnreadableFileException("url is not an http or https address: " + url);
    }

    private static @Nullable LocalDate date(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UnreadableFileException("publishedOn is no date (yyyy-mm-dd): " + date, e);
        }
    }
}
