package io.claimgraph.cli.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a change of the extraction won and lost. */
public final class Comparison {
    private Comparison() {}

    /** The figures before and after, the mistakes that went away and those that are new. */
    public static Stream<String> lines(Evaluation before, Evaluation after) {
        List<Mistake> won = without(before.mistakes(), after.mistakes());
        List<Mistake> lost = without(after.mistakes(), before.mistakes());
        return Stream.of(
                        Stream.of("%-15s %6s %6s %7s".formatted("", "before", "after", "change")),
                        Arrays.stream(Measure.values()).map(measure -> line(measure, before, after)),
                        Stream.of("", "won (%d mistakes less)".formatted(won.size())),
                        ErrorReport.byArticle(won.stream()),
                        Stream.of("", "lost (%d mistakes more)".formatted(lost.size())),
                        ErrorReport.byArticle(lost.stream()))
                .flatMap(lines -> lines);
    }

    private static String line(Measure measure, Evaluation before, Evaluation after) {
        double old = figure(measure, before);
        double now = figure(measure, after);
        return "%-15s %6s %6s %7s"
                .formatted(measure.label(), Figure.of(old), Figure.of(now), Figure.difference(now - old));
    }

    private static double figure(Measure measure, Evaluation evaluation) {
        return evaluation.tally(measure).f1();
    }

    /** The mistakes that the others have not, or have fewer times. */
    private static List<Mistake> without(List<Mistake> mistakes, List<Mistake> others) {
        Map<Mistake, Integer> there = new HashMap<>();
        others.forEach(mistake -> there.merge(mistake.withoutRule(), 1, Integer::sum));
        List<Mistake> rest = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            if (there.merge(mistake.withoutRule(), -1, Integer::sum) < 0) {
                rest.add(mistake);
            }
        }
        return rest;
    }
}
