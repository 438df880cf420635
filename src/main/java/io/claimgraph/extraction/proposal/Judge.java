package io.claimgraph.extraction.proposal;

import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs how likely a candidate is a proposal: a logistic regression over its traits. Thread-safe. */
final class Judge {
    /** What a candidate needs at least: where keeping more would cost more wrong finds than it brings right ones. */
    static final double LEAST = 0.29;

    private static final String BIAS = "bias";

    private final Map<String, Double> weights = new HashMap<>();

    Judge() {
        for (List<String> row : Lexicon.rows("ko/proposal-weights.tsv")) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    /** The chance, from 0 to 1, that what has these traits is a proposal. */
    double chance(List<String> traits) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
