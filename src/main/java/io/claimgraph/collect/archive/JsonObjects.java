package io.claimgraph.collect.archive;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles that are JSON objects. Thread-safe. */
final class JsonObjects {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Which field of the object holds a field of the article. */
    private final Map<String, String> fields;

    JsonObjects(ArchiveOptions options) {
        this.fields = options.fields();
    }

    /** @throws UnreadableSubmissionException if there is no such object */
    Submission read(byte[] json) {
        JsonNode node = parse(json);
        if (!node.isObject()) {
            throw new UnreadableSubmissionException("file", "is not a JSON object");
        }
        return Fields.submission(field -> string(node, fields.getOrDefault(field, field)));
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableSubmissionException("file", "is not JSON: " + e.getOriginalMessage());
        }
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
