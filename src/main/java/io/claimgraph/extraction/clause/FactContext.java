package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.language.AnalysedArticle;
import java.util.List;

/**
 * What the facts of one article are read from.
 *
 * @param article the article
 * @param entities its entities and their mentions
 * @param affiliations the posts of its persons
 * @param strands its sentences by voice, in order
 * @param actors who acts in them
 */
public record FactContext(
        AnalysedArticle article,
        DocumentEntities entities,
        List<Affiliation> affiliations,
        List<Strand> strands,
        Actors actors) {
    public FactContext {
        affiliations = List.copyOf(affiliations);
        strands = List.copyOf(strands);
    }

    public static FactContext of(
            AnalysedArticle article,
            DocumentEntities entities,
            List<Affiliation> affiliations,
            List<Statement> statements) {
        List<Strand> strands = StrandReader.read(article, entities, statements);
        return new FactContext(
                article, entities, affiliations, strands, new Actors(article.text(), entities, strands, statements));
    }

    /** Whether an entity is a policy, fund or programme, which acts only by those who run it. */
    public boolean isPolicy(ExtractedEntity entity) {
        return entity.type() == EntityType.POLICY;
    }

    public String text() {
        return article.text();
    }
}
