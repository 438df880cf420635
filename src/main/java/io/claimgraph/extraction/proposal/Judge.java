package io.claimgraph.extraction.proposal;

import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs how likely a candidate is a proposal, by a table that {@code claimgraph train-proposals} has learnt. Thread-safe. */
final class Judge {
    /** What a candidate needs at least: where keeping more would cost more wrong finds than it brings right ones. */
    private static final String LEAST = "least";

    private final Map<String, Double> weights = new HashMap<>();

    Judge() {
        for (List<String> row : Lexicon.rows("ko/proposal-weights.tsv")) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    /** The chance, from 0 to 1, that what has these traits is a proposal. */
    double chance(List<String> traits) {
        return Regression.chance(traits, weights);
    }

    boolean isEnough(double chance) {
        return chance >= weights.getOrDefault(LEAST, 1.0);
    }
}
