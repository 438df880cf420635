package io.claimgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The queries of {@code cypher/query}, each in the file of its name; read once. */
enum NamedQuery {
    AFFILIATIONS_OF_ARTICLE,
    AFFILIATIONS_OF_ENTITY,
    ARTICLE,
    ARTICLE_COPIES,
    ARTICLE_VERSION,
    ARTICLE_VERSIONS,
    ARTICLES_BEST,
    ARTICLES_LATEST,
    ARTICLE_SUMMARIES,
    ENTITIES_BY_NAME,
    ENTITIES_NAMED,
    ENTITIES_OF_TYPE,
    ENTITIES_WITH_WORDS,
    ENTITY,
    ENTITY_SUMMARIES,
    FUNDINGS_GIVEN,
    FUNDINGS_OF_ARTICLE,
    FUNDINGS_RECEIVED,
    GRAPH_CENTRE,
    GRAPH_EDGES,
    GRAPH_NEIGHBOURS,
    PROPOSALS_OF_ARTICLE,
    PROPOSALS_OF_ENTITY,
    SPEAKERS_OF_LATEST,
    STATEMENTS_ABOUT,
    STATEMENTS_BEST,
    STATEMENTS_BY_SPEAKER,
    STATEMENTS_LATEST,
    STATEMENTS_OF_ARTICLE,
    STATEMENTS_WITH_WORDS,
    STATEMENT_VIEWS;

    private final String text;

    NamedQuery() {
        this.text = read("/cypher/query/" + fileName());
    }

    /** The query in Cypher. */
    String text() {
        return text;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
    }

    private static String read(String resource) {
        try (InputStream stream = NamedQuery.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
