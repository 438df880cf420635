package io.claimgraph.collect.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the schema.org description of an article that a page carries as JSON-LD. Thread-safe. */
final class JsonLd {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Of some descriptions the first object of a type such as {@code NewsArticle} or {@code BlogPosting}. */
    Optional<JsonNode> article(List<String> descriptions) {
        return descriptions.stream()
                .flatMap(json -> parse(json).flatMap(JsonLd::findArticle).stream())
                .findFirst();
    }

    private Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(mapper.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty(); // pages often carry broken JSON; there are other sources
        }
    }

    private static Optional<JsonNode> findArticle(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("@graph")) {
                open.add(node.path("@graph"));
            } else if (node.has("mainEntity")) {
                open.add(node.path("mainEntity"));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(JsonLd::isArticle);
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report");
    }

    /** The text of a value, or the names of the things that it holds, separated by {@code ", "}; empty without any. */
    static String names(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    ", ",
                    value.valueStream()
                            .map(JsonLd::names)
                            .filter(name -> !name.isBlank())
                            .distinct()
                            .toList());
        }
        return value.isObject()
                ? names(value.path("name"))
                : Parser.unescapeEntities(value.asString(""), false).strip();
    }
}
