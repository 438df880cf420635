package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.extraction.JudgedExample;
import io.claimgraph.extraction.TraitWeights;
import java.util.List;
import java.util.Map;

/** The candidates of one annotated article. */
public interface Sample {
    /** The candidates, each with its answer. */
    List<JudgedExample> examples();

    /** How well the article is read with these chances of its candidates where one needs this chance at least. */
    Tally tally(double[] chances, double least);

    /** The chances of the candidates by a table of weights. */
    default double[] chances(Map<String, Double> weights) {
        return examples().stream()
                .mapToDouble(example -> TraitWeights.chance(example.traits(), weights))
                .toArray();
    }
}
