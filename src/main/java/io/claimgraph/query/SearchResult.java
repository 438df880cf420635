package io.claimgraph.query;

import java.util.List;

/**
 * What a search over everything found, best first in each list.
 *
 * @param entities stakeholders and policies by name or alias
 * @param statements statements by their words
 * @param articles articles by headline and text
 */
public record SearchResult(
        List<EntitySummary> entities, List<StatementView> statements, List<ArticleSummary> articles) {
    public SearchResult {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        articles = List.copyOf(articles);
    }
}
