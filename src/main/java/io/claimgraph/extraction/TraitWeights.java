package io.claimgraph.extraction;

import io.claimgraph.extraction.learning.Regression;
import java.util.List;
import java.util.Map;

/** Learns the tables by which candidates are judged. */
public final class TraitWeights {
    private TraitWeights() {}

    /**
     * The weight of every trait that the examples say enough about; the same examples give the same weights.
     *
     * @param before weights that other examples taught, from which these go on; may be empty
     */
    public static Map<String, Double> learn(List<JudgedExample> examples, Map<String, Double> before) {
        return Regression.learn(examples, before);
    }

    /** The chance, from 0 to 1, that what has these traits is what was looked for. */
    public static double chance(List<String> traits, Map<String, Double> weights) {
        return Regression.chance(traits, weights);
    }
}
