package io.claimgraph.extraction.learning;

import io.claimgraph.extraction.TraitWeights.Example;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A logistic regression over traits, with an L2 penalty, by Newton's method. Deterministic. */
public final class Regression {
    /** The weight that every candidate has. */
    static final String BIAS = "bias";

    private static final double PENALTY = 10;
    private static final double PENALTY_OF_BIAS = 0.001;
    private static final int LEAST_SEEN = 10;
    private static final int STEPS = 30;
    private static final double SMALLEST_STEP = 1e-6;

    private final List<String> traits;
    private final int[][] rows;
    private final double[] answers;
    private final double[] weights;

    private Regression(List<String> traits, List<Example> examples) {
        this.traits = traits;
        this.weights = new double[traits.size()];
        Map<String, Integer> columns = new HashMap<>();
        traits.forEach(trait -> columns.put(trait, columns.size()));
        this.rows = examples.stream()
                .map(example -> example.traits().stream()
                        .filter(columns::containsKey)
                        .mapToInt(columns::get)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        this.answers = examples.stream()
                .mapToDouble(example -> example.right() ? 1 : 0)
                .toArray();
    }

    /** The weights of the traits that were seen often enough, and the bias; in alphabetical order behind the bias. */
    public static Map<String, Double> learn(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(
                example -> example.traits().stream().distinct().forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        seen.values().removeIf(count -> count < LEAST_SEEN);
        Regression regression = new Regression(List.copyOf(seen.keySet()), examples);
        double bias = regression.fit();
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(BIAS, bias);
        for (int i = 0; i < regression.traits.size(); i++) {
            weights.put(regression.traits.get(i), regression.weights[i]);
        }
        return weights;
    }

    /** The chance, from 0 to 1, of a yes. */
    public static double chance(List<String> traits, Map<String, Double> weights) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return logistic(sum);
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** Sets the weights; the bias is the last column. */
    private double fit() {
        int size = weights.length + 1;
        double bias = 0;
        for (int step = 0; step < STEPS; step++) {
            double[][] system = system(size, bias);
            double[] change = solve(system);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                largest = Math.max(largest, Math.abs(change[i]));
                if (i < weights.length) {
                    weights[i] -= change[i];
                }
            }
            bias -= change[size - 1];
            if (largest < SMALLEST_STEP) {
                break;
            }
        }
        return bias;
    }

    /** The matrix of second derivatives, with the gradient as its last column. */
    private double[][] system(int size, double bias) {
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            boolean isBias = i == size - 1;
            system[i][i] = isBias ? PENALTY_OF_BIAS : PENALTY;
            system[i][size] = isBias ? PENALTY_OF_BIAS * bias : PENALTY * weights[i];
        }
        for (int r = 0; r < rows.length; r++) {
            double chance = logistic(
                    bias + Arrays.stream(rows[r]).mapToDouble(i -> weights[i]).sum());
            int[] columns = Arrays.copyOf(rows[r], rows[r].length + 1);
            columns[columns.length - 1] = size - 1;
            for (int i : columns) {
                system[i][size] += chance - answers[r];
                for (int j : columns) {
                    system[i][j] += chance * (1 - chance);
                }
            }
        }
        return system;
    }

    /** Solves a positive definite system of linear equations by elimination. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= size; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = system[row][size];
            for (int column = row + 1; column < size; column++) {
                sum -= system[row][column] * solution[column];
            }
            solution[row] = sum / system[row][row];
        }
        return solution;
    }
}
