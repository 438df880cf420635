package io.claimgraph.extraction.learning;

import io.claimgraph.extraction.JudgedExample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A logistic regression over traits, with an L2 penalty on what they differ from earlier weights, by coordinate descent (Yuan,
 * Hsieh and Lin 2010). Of all traits those that move the examples most are kept, and learnt again. Deterministic.
 */
public final class Regression {
    /** The weight that every candidate has. */
    static final String BIAS = "bias";

    /** Marks a trait that tells the wording ('says:기로'), not the grammar ('mood=PLANNED'). */
    private static final char WORDING = ':';

    private static final double PENALTY = 40;
    /** Wording is rarer than grammar, so that less of it is believed. */
    private static final double PENALTY_OF_WORDING = 80;

    private static final double PENALTY_OF_BIAS = 0.001;
    private static final int LEAST_SEEN = 10;
    private static final int MOST_TRAITS = 1500;
    private static final int ROUNDS = 60;
    private static final double SMALLEST_STEP = 1e-4;

    private final List<String> traits;
    private final int[][] examplesOf;
    private final double[] penalties;
    private final double[] earlier;
    private final boolean[] answers;
    private final double[] weights;
    private final double[] sums;

    /** The bias is the last column. */
    private Regression(List<String> traits, List<JudgedExample> examples, Map<String, Double> before) {
        int size = traits.size() + 1;
        this.traits = traits;
        this.earlier = earlier(traits, before);
        this.weights = earlier.clone();
        this.sums = new double[examples.size()];
        this.answers = new boolean[examples.size()];
        this.penalties = new double[size];
        Map<String, Integer> columns = new HashMap<>();
        traits.forEach(trait -> columns.put(trait, columns.size()));
        List<List<Integer>> having = new ArrayList<>();
        for (int column = 0; column < size; column++) {
            having.add(new ArrayList<>());
            penalties[column] = column == size - 1 ? PENALTY_OF_BIAS : penalty(traits.get(column));
        }
        for (int row = 0; row < answers.length; row++) {
            answers[row] = examples.get(row).right();
            having.getLast().add(row);
            for (String trait : Set.copyOf(examples.get(row).traits())) {
                Integer column = columns.get(trait);
                if (column != null) {
                    having.get(column).add(row);
                }
            }
        }
        this.examplesOf = having.stream()
                .map(rows -> rows.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        for (int column = 0; column < size; column++) {
            add(column, weights[column]);
        }
    }

    private static double[] earlier(List<String> traits, Map<String, Double> before) {
        return Stream.concat(traits.stream(), Stream.of(BIAS))
                .mapToDouble(trait -> before.getOrDefault(trait, 0.0))
                .toArray();
    }

    private static double penalty(String trait) {
        return trait.indexOf(WORDING) < 0 ? PENALTY : PENALTY_OF_WORDING;
    }

    /**
     * The weights of the traits that tell most, and the bias; in alphabetical order behind the bias.
     *
     * @param before weights that other examples taught, all of which stay unless these examples tell otherwise; may be empty
     */
    public static Map<String, Double> learn(List<JudgedExample> examples, Map<String, Double> before) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(
                example -> example.traits().stream().distinct().forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        seen.values().removeIf(count -> count < LEAST_SEEN);
        Regression all = new Regression(List.copyOf(seen.keySet()), examples, before);
        all.fit();
        SortedSet<String> kept = new TreeSet<>(all.telling());
        kept.addAll(before.keySet());
        kept.remove(BIAS);
        Regression few = new Regression(List.copyOf(kept), examples, before);
        few.fit();
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(BIAS, few.weights[few.traits.size()]);
        for (int i = 0; i < few.traits.size(); i++) {
            weights.put(few.traits.get(i), few.weights[i]);
        }
        return weights;
    }

    /** The traits that move the examples most, by weight times the root of how many have it. */
    private List<String> telling() {
        Comparator<Integer> most =
                Comparator.comparingDouble(i -> -Math.abs(weights[i]) * Math.sqrt(examplesOf[i].length));
        return IntStream.range(0, traits.size())
                .boxed()
                .sorted(most)
                .limit(MOST_TRAITS)
                .map(traits::get)
                .toList();
    }

    /** The chance, from 0 to 1, of a yes. */
    public static double chance(List<String> traits, Map<String, Double> weights) {
        return logistic(sum(traits, weights));
    }

    /** The logarithm of the odds of a yes. */
    static double sum(List<String> traits, Map<String, Double> weights) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String trait : traits) {
            Double weight = weights.get(trait);
            sum += weight == null ? 0 : weight;
        }
        return sum;
    }

    /** The chance at a logarithm of the odds. */
    static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private void fit() {
        for (int round = 0; round < ROUNDS; round++) {
            double largest = 0;
            for (int column = weights.length - 1; column >= 0; column--) {
                largest = Math.max(largest, Math.abs(step(column)));
            }
            if (largest < SMALLEST_STEP) {
                return;
            }
        }
    }

    /** Moves one weight by a step of Newton's method. */
    private double step(int column) {
        double slope = penalties[column] * (weights[column] - earlier[column]);
        double curve = penalties[column];
        for (int row : examplesOf[column]) {
            double chance = logistic(sums[row]);
            slope += chance - (answers[row] ? 1 : 0);
            curve += chance * (1 - chance);
        }
        double change = -slope / curve;
        weights[column] += change;
        add(column, change);
        return change;
    }

    private void add(int column, double change) {
        for (int row : examplesOf[column]) {
            sums[row] += change;
        }
    }
}
