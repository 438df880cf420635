package io.claimgraph.cli.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether confidences mean what they say: how many of the statements of each band are right in words and speaker. */
public final class Reliability {
    private static final List<Double> BANDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0);
    private static final double SURE = 0.9;

    private Reliability() {}

    /** A line a band of confidence, and one for all above 0.9. */
    public static Stream<String> lines(Evaluation evaluation) {
        List<Judged> judged = evaluation.judged();
        Stream<String> head = Stream.of("%-15s %10s %8s %8s".formatted("confidence", "statements", "mean", "right"));
        Stream<String> bands = IntStream.range(0, BANDS.size() - 1)
                .mapToObj(band -> line(judged, BANDS.get(band), BANDS.get(band + 1)));
        return Stream.concat(head, Stream.concat(bands, Stream.of(line("above " + SURE, above(judged, SURE)))));
    }

    private static String line(List<Judged> judged, double from, double to) {
        List<Judged> band = judged.stream()
                .filter(statement -> statement.confidence() >= from
                        && (statement.confidence() < to || (to == 1 && statement.confidence() == 1)))
                .toList();
        return line("%.2f to %.2f".formatted(from, to), band);
    }

    private static List<Judged> above(List<Judged> judged, double confidence) {
        return judged.stream()
                .filter(statement -> statement.confidence() > confidence)
                .toList();
    }

    private static String line(String label, List<Judged> band) {
        if (band.isEmpty()) {
            return "%-15s %10d %8s %8s".formatted(label, 0, "-", "-");
        }
        double mean = band.stream().mapToDouble(Judged::confidence).average().orElse(0);
        long right = band.stream().filter(Judged::right).count();
        return "%-15s %10d %8s %8s"
                .formatted(label, band.size(), Figure.of(mean), Figure.of((double) right / band.size()));
    }
}
