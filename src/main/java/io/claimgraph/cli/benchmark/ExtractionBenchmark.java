package io.claimgraph.cli.benchmark;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.extraction.ArticleExtractor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;

/**
 * The time that reading an article takes, in units of the time that Nori takes to cut it into morphemes: a measure that does
 * not depend on the machine. Both run in this one thread, in turns, after rounds that are not counted.
 */
public final class ExtractionBenchmark {
    private static final double NANOS = 1e9;

    private final List<String> texts;
    private final int warmUps;
    private final int rounds;
    private final KoreanTokenizer nori = new KoreanTokenizer();
    private final ArticleReader reader = new ArticleReader();
    private final ArticleExtractor extractor = ArticleExtractor.standard();

    /**
     * @param texts the articles
     * @param warmUps rounds that are not counted
     * @param rounds rounds of which the median counts
     */
    public ExtractionBenchmark(List<String> texts, int warmUps, int rounds) {
        this.texts = List.copyOf(texts);
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /** Runs it and says what came out, a line a figure. */
    public Stream<String> run() {
        double[] nori = new double[rounds];
        double[] extraction = new double[rounds];
        for (int round = -warmUps; round < rounds; round++) {
            double bare = seconds(this::tokenize);
            double whole = seconds(this::extract);
            if (round >= 0) {
                nori[round] = bare;
                extraction[round] = whole;
            }
        }
        return report(median(nori), median(extraction));
    }

    private Stream<String> report(double nori, double extraction) {
        long characters = texts.stream().mapToLong(String::length).sum();
        return Stream.of(
                "%d articles of %d characters on average, the median of %d rounds in one thread"
                        .formatted(texts.size(), characters / Math.max(1, texts.size()), rounds),
                "Nori alone      %8.1f articles/s".formatted(texts.size() / nori),
                "extraction      %8.1f articles/s".formatted(texts.size() / extraction),
                "ratio           %8.2f".formatted(extraction / nori));
    }

    private static double seconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void tokenize() {
        try {
            for (String text : texts) {
                nori.setReader(new StringReader(text));
                nori.reset();
                while (nori.incrementToken()) {
                    // Its attributes are read by nobody: the tokens alone are what is measured.
                }
                nori.end();
                nori.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string could not be read", e);
        }
    }

    private void extract() {
        for (String text : texts) {
            Article article = reader.read(Submission.ofText(text));
            extractor.extract(article);
        }
    }
}
