package io.claimgraph.extraction;

import io.claimgraph.article.ArticleId;
import java.util.List;

/**
 * Everything that was read from one article. Entities are referred to by their names, which are unique within it.
 *
 * @param article the article
 * @param language BCP 47 tag of the article's language, {@code und} where it could not be told
 * @param supported whether an extractor for that language read the article; without one there are no facts
 */
public record ArticleExtraction(
        ArticleId article,
        String language,
        boolean supported,
        List<ExtractedEntity> entities,
        List<Affiliation> affiliations,
        List<Statement> statements,
        List<Proposal> proposals,
        List<Funding> fundings) {
    public ArticleExtraction {
        entities = List.copyOf(entities);
        affiliations = List.copyOf(affiliations);
        statements = List.copyOf(statements);
        proposals = List.copyOf(proposals);
        fundings = List.copyOf(fundings);
    }

    /** The extraction of an article in a language without an extractor. */
    public static ArticleExtraction unsupported(ArticleId article, String language) {
        return new ArticleExtraction(article, language, false, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
