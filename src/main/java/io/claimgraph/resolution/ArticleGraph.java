package io.claimgraph.resolution;

import io.claimgraph.article.Article;
import io.claimgraph.article.Evidence;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's facts between recognised entities: what is written to the graph. Immutable.
 *
 * @param article the article
 * @param language BCP 47 tag, {@code und} where it could not be told
 * @param supported whether an extractor read the article
 * @param entities each once; every id in a fact is one of theirs
 */
public record ArticleGraph(
        Article article,
        String language,
        boolean supported,
        List<ResolvedEntity> entities,
        List<Said> statements,
        List<Proposed> proposals,
        List<Funded> fundings,
        List<Affiliated> affiliations) {
    public ArticleGraph {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        proposals = List.copyOf(proposals);
        fundings = List.copyOf(fundings);
        affiliations = List.copyOf(affiliations);
    }

    /**
     * A statement.
     *
     * @param id made from the article's and the words' place in it
     * @param speaker who said it, where named
     * @param about whom or what it names
     * @param claim the claim that it expresses
     * @param on the day it was said, else the article's, where either is known
     */
    public record Said(
            String id,
            Statement statement,
            @Nullable EntityId speaker,
            List<EntityId> about,
            ClaimId claim,
            @Nullable LocalDate on) {
        public Said {
            about = List.copyOf(about);
        }
    }

    /** A proposal; its id is made from the evidence and both ends. */
    public record Proposed(String id, Proposal proposal, EntityId proposer, EntityId policy) {}

    /** A funding; its id is made from the evidence, both ends and the amount. */
    public record Funded(
            String id, Funding funding, @Nullable EntityId funder, EntityId target) {}

    /** A post; its id is made from the evidence, both ends and the role. */
    public record Affiliated(String id, Affiliation affiliation, EntityId person, EntityId organization) {}

    /** The id of what the words say in their place. */
    static String idOf(Evidence evidence) {
        return "%s:%d-%d"
                .formatted(
                        evidence.article(),
                        evidence.span().start(),
                        evidence.span().end());
    }

    /** The id of one of several facts that the same words may give. */
    static String idOf(Evidence evidence, String... apart) {
        return idOf(evidence) + ":" + Digest.of(apart);
    }
}
