package io.claimgraph.extraction.entity;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityCandidate;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.learning.WeightTable;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.language.AnalysedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of what was read from an article the entities that are hardly any, by a table that {@code claimgraph
 * train-entities} has learnt. Whom a fact names stays. Thread-safe.
 */
public final class EntityJudge {
    private final WeightTable table = new WeightTable("ko/entity-weights.tsv");

    /** What was read, without the entities that are hardly any. */
    public ArticleExtraction judge(AnalysedArticle article, DocumentEntities entities, ArticleExtraction read) {
        List<ExtractedEntity> kept = kept(article, entities, read);
        Set<String> names = new HashSet<>();
        kept.forEach(entity -> names.add(entity.name()));
        return new ArticleExtraction(
                read.article(),
                read.language(),
                read.supported(),
                kept,
                read.affiliations(),
                read.statements().stream()
                        .map(statement -> about(statement, names))
                        .toList(),
                read.proposals(),
                read.fundings());
    }

    private List<ExtractedEntity> kept(AnalysedArticle article, DocumentEntities entities, ArticleExtraction read) {
        Set<String> needed = needed(read);
        Traits traits = new Traits(article, entities, read.affiliations(), read.statements());
        List<ExtractedEntity> kept = new ArrayList<>();
        for (int i = 0; i < entities.entities().size(); i++) {
            ExtractedEntity entity = entities.entities().get(i);
            if (needed.contains(entity.name()) || table.isEnough(table.chance(traits.of(i)))) {
                kept.add(entity);
            }
        }
        return kept;
    }

    /** Every entity that was found, with what the judge weighs. */
    public List<EntityCandidate> candidates(
            AnalysedArticle article, DocumentEntities entities, ArticleExtraction read) {
        Set<String> needed = needed(read);
        Traits traits = new Traits(article, entities, read.affiliations(), read.statements());
        List<EntityCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < entities.entities().size(); i++) {
            ExtractedEntity entity = entities.entities().get(i);
            candidates.add(new EntityCandidate(entity, traits.of(i), needed.contains(entity.name())));
        }
        return candidates;
    }

    /** The names in facts, where a fact cannot do without the entity. */
    private static Set<String> needed(ArticleExtraction read) {
        Set<String> needed = new HashSet<>();
        for (Affiliation post : read.affiliations()) {
            needed.add(post.person());
            needed.add(post.organization());
        }
        read.statements().forEach(statement -> needed.add(statement.speaker()));
        read.proposals().forEach(proposal -> needed.add(proposal.proposer()));
        read.fundings().forEach(funding -> needed.add(funding.funder()));
        return needed;
    }

    private static Statement about(Statement statement, Set<String> names) {
        return names.containsAll(statement.about())
                ? statement
                : new Statement(
                        statement.speaker(),
                        statement.kind(),
                        statement.content(),
                        statement.cue(),
                        statement.force(),
                        statement.about().stream().filter(names::contains).toList(),
                        statement.saidOn(),
                        statement.provenance());
    }
}
