package io.claimgraph.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the graph. Every fact comes with the place it was read from. Thread-safe; nothing here writes.
 *
 * <p>Lists are paged: {@code limit} is from 1 to {@value #MAX_LIMIT}, {@code cursor} is null for the first page and
 * then the {@link Page#nextCursor} of the page before, with the same filter. An {@link InvalidQueryException} names the
 * parameter that is out of bounds, or {@code cursor} for one that was changed or belongs to another filter.
 */
public interface GraphQueries {
    /** Most items of a page. */
    int MAX_LIMIT = 100;
    /** How many of the latest statements tell who is quoted most. */
    int LATEST = 1000;
    /** Items of a page where nobody says how many. */
    int DEFAULT_LIMIT = 20;

    /** Statements, latest first. */
    Page<StatementView> statements(StatementFilter filter, @Nullable String cursor, int limit);

    /** Entities: best match first where the filter has words, else by name. */
    Page<EntitySummary> entities(EntityFilter filter, @Nullable String cursor, int limit);

    /**
     * Those who are quoted most, over the latest {@value #LATEST} statements.
     *
     * @param limit most entities
     */
    List<EntitySummary> quotedMost(int limit);

    /** Everything known of an entity. */
    Optional<EntityView> entity(String id);

    /** What an entity said, latest first; nothing if there is no such entity. */
    Optional<Page<StatementView>> statementsOf(String entityId, @Nullable String cursor, int limit);

    /** Articles, latest first. */
    Page<ArticleSummary> articles(@Nullable String cursor, int limit);

    /** An article with everything that was read from it. */
    Optional<ArticleView> article(String id);

    /** The texts that an article has and had before it changed at its source, latest first; nothing if there is no such article. */
    Optional<List<ArticleVersion>> articleVersions(String id);

    /** One of the texts that an article has and had, by its number. */
    Optional<ArticleText> articleVersion(String id, int number);

    /**
     * The entities within {@code depth} facts of one.
     *
     * @param entity id, name or alias
     * @param depth from 1 to {@value GraphView#MAX_DEPTH}
     */
    Optional<GraphView> graph(String entity, int depth);

    /**
     * Searches entities, statements and articles for all of the words.
     *
     * @param copies what to show of the same story and of the same claim
     * @param limit most hits of each sort
     */
    SearchResult search(String words, Copies copies, int limit);
}
