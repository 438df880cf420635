package io.claimgraph.extraction.learning;

import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of weights that was learnt and ships with the program. Immutable. */
public final class WeightTable {
    /** What a candidate needs at least: where keeping more would cost more wrong finds than it brings right ones. */
    private static final String LEAST = "least";

    private final Map<String, Double> weights = new HashMap<>();

    /** @param lexicon the table's file, such as {@code ko/proposal-weights.tsv} */
    public WeightTable(String lexicon) {
        for (List<String> row : Lexicon.rows(lexicon)) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    /** The chance, from 0 to 1, that what has these traits is what the table tells. */
    public double chance(List<String> traits) {
        return Regression.chance(traits, weights);
    }

    /** Whether a chance is enough to keep a candidate. */
    public boolean isEnough(double chance) {
        return chance >= weights.getOrDefault(LEAST, 1.0);
    }
}
