package io.claimgraph.extraction;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.korean.KoreanExtractor;
import io.claimgraph.extraction.proposal.Chosen;
import io.claimgraph.extraction.proposal.Regression;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the table by which candidates for proposals are judged. Thread-safe; build it once, it loads models. */
public final class ProposalTraining {
    private final KoreanExtractor extractor = new KoreanExtractor();

    /**
     * A candidate whose answer is known.
     *
     * @param traits its traits
     * @param right whether it is a proposal
     */
    public record Example(List<String> traits, boolean right) {
        public Example {
            traits = List.copyOf(traits);
        }
    }

    /** What may be a proposal in an article. */
    public ProposalCandidates candidates(Article article) {
        return extractor.proposalCandidates(article);
    }

    /** The weight of every trait that the examples say enough about; the same examples give the same weights. */
    public static Map<String, Double> learn(List<Example> examples) {
        return Regression.learn(examples);
    }

    /** The chance, from 0 to 1, that what has these traits is a proposal. */
    public static double chance(List<String> traits, Map<String, Double> weights) {
        return Regression.chance(traits, weights);
    }

    /** The proposals of those candidates that are likely enough, each once. */
    public static List<Proposal> choose(List<ProposalCandidate> candidates, double[] chances, double least) {
        Chosen chosen = new Chosen();
        IntStream.range(0, candidates.size())
                .filter(i -> chances[i] >= least)
                .forEach(i -> chosen.add(candidates.get(i).proposals()));
        return chosen.proposals();
    }
}
