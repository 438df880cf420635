package io.claimgraph.collect.archive;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article that is a JSON object.
 *
 * @param id what it is called where it comes from, if anything
 * @param submission the article
 */
public record JsonArticle(@Nullable String id, Submission submission) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Reads one, in UTF-8, UTF-16 or UTF-32.
     *
     * @throws UnreadableSubmissionException if there is no such object
     */
    public static JsonArticle read(byte[] json, ArchiveOptions options) {
        JsonNode node = parse(json);
        if (!node.isObject()) {
            throw new UnreadableSubmissionException("file", "is not a JSON object");
        }
        return new JsonArticle(
                id(node.path("id")),
                Fields.submission(field -> string(node, options.fields().getOrDefault(field, field))));
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableSubmissionException("file", "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable String id(JsonNode id) {
        return id.isString() || id.isNumber() ? id.asString() : null;
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new UnreadableSubmissionException(field, field + " is not a string");
        }
        return value.asString();
    }
}
