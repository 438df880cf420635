package io.claimgraph.extraction;

import java.util.List;

/**
 * What may be a proposal in one article, in the order of its text.
 *
 * @param entities the article's entities, the proposers among them
 * @param candidates the candidates
 */
public record ProposalCandidates(List<ExtractedEntity> entities, List<ProposalCandidate> candidates) {
    public ProposalCandidates {
        entities = List.copyOf(entities);
        candidates = List.copyOf(candidates);
    }
}
