package io.claimgraph.cli.benchmark;

import io.claimgraph.collect.page.PageReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The time that finding the article in a page takes, with all that the page tells of it, in units of the time that jsoup takes to
 * parse the page alone: a measure that does not depend on the machine. Both run in this one thread, in turns, after rounds
 * that are not counted.
 */
public final class CleaningBenchmark {
    private static final double NANOS = 1e9;

    private final List<String> pages;
    private final int warmUps;
    private final int rounds;
    private final PageReader reader = new PageReader();

    /**
     * @param pages the pages, as text
     * @param warmUps rounds that are not counted
     * @param rounds rounds of which the median counts
     */
    public CleaningBenchmark(List<String> pages, int warmUps, int rounds) {
        this.pages = List.copyOf(pages);
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /** Runs it and says what came out, a line a figure. */
    public Stream<String> run() {
        double[] parsing = new double[rounds];
        double[] cleaning = new double[rounds];
        for (int round = -warmUps; round < rounds; round++) {
            double bare = seconds(Jsoup::parse);
            double whole = seconds(reader::read);
            if (round >= 0) {
                parsing[round] = bare;
                cleaning[round] = whole;
            }
        }
        return report(median(parsing), median(cleaning));
    }

    private Stream<String> report(double parsing, double cleaning) {
        long characters = pages.stream().mapToLong(String::length).sum();
        return Stream.of(
                "%d pages of %d characters on average, the median of %d rounds in one thread"
                        .formatted(pages.size(), characters / Math.max(1, pages.size()), rounds),
                "jsoup alone     %8.1f pages/s".formatted(pages.size() / parsing),
                "cleaning        %8.1f pages/s".formatted(pages.size() / cleaning),
                "ratio           %8.2f".formatted(cleaning / parsing));
    }

    private double seconds(Consumer<String> task) {
        long start = System.nanoTime();
        pages.forEach(task);
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
