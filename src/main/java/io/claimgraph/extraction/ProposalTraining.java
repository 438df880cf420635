package io.claimgraph.extraction;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.korean.KoreanExtractor;
import io.claimgraph.extraction.proposal.Chosen;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what the table is learnt from by which proposals are judged. Thread-safe; build it once, it loads models. */
public final class ProposalTraining {
    private final KoreanExtractor extractor = new KoreanExtractor();

    /** What may be a proposal in an article. */
    public ProposalCandidates candidates(Article article) {
        return extractor.proposalCandidates(article);
    }

    /** The proposals of those candidates that are likely enough, each once. */
    public static List<Proposal> choose(List<ProposalCandidate> candidates, double[] chances, double least) {
        Chosen chosen = new Chosen();
        IntStream.range(0, candidates.size())
                .filter(i -> chances[i] >= least)
                .forEach(i -> chosen.add(candidates.get(i).proposals(), chances[i]));
        return chosen.proposals();
    }
}
