package io.claimgraph.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers from Neo4j. */
@Service
class Neo4jGraphQueries implements GraphQueries {
    private static final SearchResult NOTHING = new SearchResult(List.of(), List.of(), List.of());

    private final StatementQueries statements;
    private final EntityQueries entities;
    private final ArticleQueries articles;
    private final NeighbourhoodQueries neighbourhoods;

    Neo4jGraphQueries(
            StatementQueries statements,
            EntityQueries entities,
            ArticleQueries articles,
            NeighbourhoodQueries neighbourhoods) {
        this.statements = statements;
        this.entities = entities;
        this.articles = articles;
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    public Page<StatementView> statements(StatementFilter filter, @Nullable String cursor, int limit) {
        return statements.page(filter, cursor, limit);
    }

    @Override
    public Page<EntitySummary> entities(EntityFilter filter, @Nullable String cursor, int limit) {
        return entities.page(filter, cursor, limit);
    }

    @Override
    public List<EntitySummary> quotedMost(int limit) {
        Paging.checkLimit(limit);
        return entities.quotedMost(limit);
    }

    @Override
    public Optional<EntityView> entity(String id) {
        return entities.view(id);
    }

    @Override
    public Optional<Page<StatementView>> statementsOf(String entityId, @Nullable String cursor, int limit) {
        return entities.exists(entityId)
                ? Optional.of(statements.page(StatementFilter.bySpeaker(entityId), cursor, limit))
                : Optional.empty();
    }

    @Override
    public Page<ArticleSummary> articles(@Nullable String cursor, int limit) {
        return articles.page(cursor, limit);
    }

    @Override
    public Optional<ArticleView> article(String id) {
        return articles.view(id);
    }

    @Override
    public Optional<List<ArticleVersion>> articleVersions(String id) {
        return Optional.of(articles.versions(id)).filter(versions -> !versions.isEmpty());
    }

    @Override
    public Optional<ArticleText> articleVersion(String id, int number) {
        return articles.version(id, number);
    }

    @Override
    public Optional<GraphView> graph(String entity, int depth) {
        return neighbourhoods.view(entity, depth);
    }

    @Override
    public SearchResult search(String words, Copies copies, int limit) {
        Paging.checkLimit(limit);
        String clean = SearchText.clean("q", words);
        if (clean == null) {
            return NOTHING;
        }
        return FullText.query(clean)
                .map(query -> new SearchResult(
                        entities.best(clean, limit),
                        statements.best(query, copies, limit),
                        articles.best(query, copies, limit)))
                .orElse(NOTHING);
    }
}
