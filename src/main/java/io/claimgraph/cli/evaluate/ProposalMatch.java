package io.claimgraph.cli.evaluate;

import io.claimgraph.cli.evaluate.Annotation.Proposed;
import java.util.List;

/** Tells which proposals of one article are annotated. */
public final class ProposalMatch {
    private static final double HALF = 0.5;

    private final Annotation gold;
    private final Names names;

    /**
     * Of an article.
     *
     * @param predicted knows the entities by the names that the proposals use
     */
    public ProposalMatch(Annotation gold, Annotation predicted) {
        this.gold = gold;
        this.names = new Names(gold, predicted);
    }

    /** Whether a proposal is one of those annotated, whatever else is found. */
    public boolean isAnnotated(Proposed proposal) {
        return gold.proposals().stream().anyMatch(annotated -> similarity(annotated, proposal) >= HALF);
    }

    /** How many of these proposals are right. */
    public Tally tally(List<Proposed> proposals) {
        return matching(proposals).tally();
    }

    Matching<Proposed> matching(List<Proposed> proposals) {
        return Matching.of(gold.proposals(), proposals, this::similarity, HALF);
    }

    private double similarity(Proposed g, Proposed p) {
        if (!names.same(g.proposer(), p.proposer())) {
            return 0;
        }
        if (Similarity.oneHoldsTheOther(g.policy(), p.policy())) {
            return 1;
        }
        return Math.max(Similarity.overlap(g.policy(), p.policy()), Similarity.overlap(g.evidence(), p.evidence()));
    }
}
