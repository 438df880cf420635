package io.claimgraph.extraction.learning;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of weights that was learnt and ships with the program. Immutable. */
public final class WeightTable {
    /** What a candidate needs at least: where keeping more would cost more wrong finds than it brings right ones. */
    private static final String LEAST = "least";

    private final Map<String, Double> weights = new HashMap<>();

    /** The number of each trait: hardly any of the many pieces of a phrase has a weight, and so no string is made of them. */
    private final Trie traits = new Trie();

    private final double[] byNumber;

    /** @param lexicon the table's file, such as {@code ko/proposal-weights.tsv} */
    public WeightTable(String lexicon) {
        List<List<String>> rows = Lexicon.rows(lexicon);
        byNumber = new double[rows.size()];
        for (int i = 0; i < byNumber.length; i++) {
            byNumber[i] = Double.parseDouble(rows.get(i).get(1));
            weights.put(rows.get(i).get(0), byNumber[i]);
            traits.put(rows.get(i).get(0), i);
        }
    }

    /** The chance, from 0 to 1, that what has these traits is what the table tells. */
    public double chance(List<String> traits) {
        return Regression.chance(traits, weights);
    }

    /** The chance, from 0 to 1, that what has these traits, and the pieces of some phrases as further ones, is what the table tells. */
    public double chance(List<String> traits, List<Pieces> phrases) {
        double sum = Regression.sum(traits, weights);
        for (Pieces phrase : phrases) {
            sum = add(phrase, sum);
        }
        return Regression.logistic(sum);
    }

    /** A sum with the weights of a phrase's pieces, added one by one in the order of {@link Pieces#traits}. */
    private double add(Pieces phrase, double before) {
        int name = node(phrase.name());
        if (name == Trie.NONE) {
            return before;
        }
        double sum = before;
        String letters = phrase.letters();
        for (int start = 0; start < letters.length(); start++) {
            int last = Math.min(letters.length(), start + phrase.longest());
            int node = name;
            for (int end = start; end < last && node != Trie.NONE; end++) {
                node = traits.child(node, letters.charAt(end));
                int number = node == Trie.NONE || end + 1 - start < phrase.shortest() ? Trie.NONE : traits.value(node);
                sum += number == Trie.NONE ? 0 : byNumber[number];
            }
        }
        return sum;
    }

    private int node(String beginning) {
        int node = Trie.ROOT;
        for (int i = 0; i < beginning.length() && node != Trie.NONE; i++) {
            node = traits.child(node, beginning.charAt(i));
        }
        return node;
    }

    /** Whether a chance is enough to keep a candidate. */
    public boolean isEnough(double chance) {
        return chance >= weights.getOrDefault(LEAST, 1.0);
    }
}
