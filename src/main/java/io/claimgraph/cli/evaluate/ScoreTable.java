package io.claimgraph.cli.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Prints an evaluation as a table or as JSON. */
public final class ScoreTable {
    private static final String HEAD = "%-15s %6s %6s %6s %6s %6s".formatted("", "P", "R", "F1", "gold", "pred");

    private ScoreTable() {}

    /** A line a measure. */
    public static Stream<String> lines(Evaluation evaluation) {
        Stream<String> rows = measures().map(measure -> row(measure, evaluation.tally(measure)));
        Stream<String> rates = rates().map(measure -> "%-15s %6s"
                .formatted(measure.label(), Figure.of(evaluation.tally(measure).recall())));
        return Stream.of(Stream.of(evaluation.articles() + " articles", HEAD), rows, rates)
                .flatMap(lines -> lines);
    }

    /** The same figures, unrounded, to be written as JSON. */
    public static Map<String, Object> values(Evaluation evaluation) {
        Map<String, Object> scores = new LinkedHashMap<>();
        measures().forEach(measure -> scores.put(measure.label(), values(evaluation.tally(measure))));
        Map<String, Object> shares = new LinkedHashMap<>();
        rates().forEach(measure ->
                shares.put(measure.label(), evaluation.tally(measure).recall()));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("articles", evaluation.articles());
        values.put("scores", scores);
        values.put("rates", shares);
        return values;
    }

    private static Map<String, Number> values(Tally tally) {
        Map<String, Number> values = new LinkedHashMap<>();
        values.put("p", tally.precision());
        values.put("r", tally.recall());
        values.put("f", tally.f1());
        values.put("gold", tally.gold());
        values.put("predicted", tally.predicted());
        return values;
    }

    private static String row(Measure measure, Tally tally) {
        return "%-15s %6s %6s %6s %6d %6d"
                .formatted(
                        measure.label(),
                        Figure.of(tally.precision()),
                        Figure.of(tally.recall()),
                        Figure.of(tally.f1()),
                        tally.gold(),
                        tally.predicted());
    }

    private static Stream<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(measure -> !measure.isRate());
    }

    private static Stream<Measure> rates() {
        return Arrays.stream(Measure.values()).filter(Measure::isRate);
    }
}
