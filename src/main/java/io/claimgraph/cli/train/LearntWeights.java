package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.extraction.JudgedExample;
import io.claimgraph.extraction.TraitWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table by which candidates are judged.
 *
 * @param weights the weight of each trait
 * @param least the chance that a candidate needs at least
 * @param tally how well articles were read that were not learnt from, by cross-validation
 * @param samples the annotated articles
 */
public record LearntWeights(Map<String, Double> weights, double least, Tally tally, List<Sample> samples) {
    /** Names the least chance among the table's weights. */
    public static final String LEAST = "least";

    private static final int FOLDS = 10;
    private static final int LEAST_ARTICLES = 3;
    private static final int LOWEST = 10;
    private static final int HIGHEST = 60;
    private static final double PERCENT = 0.01;

    /**
     * Learns from all samples. The least chance is half the best F1 by which each tenth is read when the others were learnt
     * from: so it is best where chances are true (Lipton, Elkan and Naryanaswamy 2014). The chance at which that F1 is reached
     * is higher, but it holds for articles like those that the rules were written with.
     *
     * @param before weights that other articles taught, which stay as they are as far as these say nothing else; may be empty
     * @param asked the least chance, from 0 to 1, where it is to be another one; or null
     */
    public static LearntWeights learn(
            List<? extends Sample> samples, Map<String, Double> before, @Nullable Double asked) {
        List<double[]> chances = crossValidated(samples, before);
        double least = asked == null ? best(samples, chances) : asked;
        return new LearntWeights(
                TraitWeights.learn(examples(samples, before.keySet()), before),
                least,
                tally(samples, chances, least),
                List.copyOf(samples));
    }

    private static double best(List<? extends Sample> samples, List<double[]> chances) {
        double best = IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToDouble(
                        percent -> tally(samples, chances, percent * PERCENT).f1())
                .max()
                .orElse(0);
        return Math.round(best / 2 / PERCENT) * PERCENT;
    }

    /**
     * The table as lines, with what it was learnt from.
     *
     * @param kind what a candidate may be, such as 'a proposal'
     * @param command the command that learnt it
     */
    public List<String> lines(String kind, String command) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How much each trait of a candidate speaks for its being %s: trait, weight, how many candidates had it"
                        .formatted(kind));
        lines.add(
                "# and how many of these were. The sum of the weights, with the bias, is the logarithm of the odds; a candidate is");
        lines.add("# kept from the least chance on. Written by 'claimgraph %s' from %d annotated articles."
                .formatted(command, samples.size()));
        lines.add("%s\t%s".formatted(LEAST, number(least)));
        List<JudgedExample> examples = examples(samples, weights.keySet());
        weights.forEach((trait, weight) -> lines.add(line(trait, weight, examples)));
        return lines;
    }

    private static String line(String trait, double weight, List<JudgedExample> examples) {
        List<JudgedExample> having = examples.stream()
                .filter(example -> example.traits().contains(trait))
                .toList();
        long right = having.stream().filter(JudgedExample::right).count();
        return having.isEmpty()
                ? "%s\t%s".formatted(trait, number(weight))
                : "%s\t%s\t%d\t%d".formatted(trait, number(weight), having.size(), right);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** The chances of each sample's candidates by what the other nine tenths teach. */
    private static List<double[]> crossValidated(List<? extends Sample> samples, Map<String, Double> before) {
        List<Map<String, Double>> weights = IntStream.range(0, FOLDS)
                .mapToObj(fold -> TraitWeights.learn(examples(others(samples, fold), before.keySet()), before))
                .toList();
        return IntStream.range(0, samples.size())
                .mapToObj(i -> samples.get(i).chances(weights.get(i % FOLDS)))
                .toList();
    }

    private static List<? extends Sample> others(List<? extends Sample> samples, int fold) {
        return IntStream.range(0, samples.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(samples::get)
                .toList();
    }

    private static Tally tally(List<? extends Sample> samples, List<double[]> chances, double least) {
        return IntStream.range(0, samples.size())
                .mapToObj(i -> samples.get(i).tally(chances.get(i), least))
                .reduce(Tally.NONE, Tally::plus);
    }

    /**
     * The candidates of all articles, with those of their traits that are known or that several articles share: the others tell
     * of one article alone.
     */
    private static List<JudgedExample> examples(List<? extends Sample> samples, Set<String> known) {
        Map<String, Long> articles = samples.stream()
                .flatMap(sample -> sample.examples().stream()
                        .flatMap(example -> example.traits().stream())
                        .distinct())
                .collect(Collectors.groupingBy(trait -> trait, Collectors.counting()));
        return samples.stream()
                .flatMap(sample -> sample.examples().stream())
                .map(example -> new JudgedExample(
                        example.traits().stream()
                                .filter(trait ->
                                        known.contains(trait) || articles.getOrDefault(trait, 0L) >= LEAST_ARTICLES)
                                .toList(),
                        example.right()))
                .toList();
    }
}
