package io.claimgraph.cli;

import io.claimgraph.article.Article;
import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.AnnotationFiles;
import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.cli.train.LearntWeights;
import io.claimgraph.cli.train.Sample;
import io.claimgraph.collect.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Trains a judge on a folder of annotated articles.
 *
 * @param what what is annotated, as messages name it: 'proposals'
 * @param kind what a candidate may be: 'a proposal'
 * @param command the command that does it
 * @param sample reads the candidates of an annotated article
 */
record JudgeTraining(String what, String kind, String command, BiFunction<Annotation, Article, Sample> sample) {
    private static final int FEWEST = 10;

    /**
     * Writes the table and prints how well articles are read that were not learnt from.
     *
     * @param before a table to go on from, or null
     * @param least the chance that a candidate needs at least, or null for the one that promises the best F1
     */
    void run(Path folder, @Nullable Path before, @Nullable Double least, Path table, PrintWriter out) {
        try {
            Map<String, Double> known = before == null ? Map.of() : WeightFile.read(before);
            List<Sample> samples = samples(AnnotationFiles.in(folder));
            if (samples.size() < FEWEST) {
                throw new CommandFailedException("%s: has %d articles with annotated %s, fewer than %d"
                        .formatted(folder, samples.size(), what, FEWEST));
            }
            LearntWeights weights = LearntWeights.learn(samples, known, least);
            Files.write(table, weights.lines(kind, command));
            report(weights, out);
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private List<Sample> samples(List<Path> files) {
        var reader = new ArticleReader();
        List<Sample> samples = new ArrayList<>();
        FileExtractor.onAllCores(files, file -> read(file, reader)).forEach(found -> found.ifPresent(samples::add));
        return samples;
    }

    /** Of a file; empty where only its statements are annotated. */
    private Optional<Sample> read(Path file, ArticleReader reader) {
        try {
            Annotation gold = AnnotationFiles.read(file);
            if (gold.statementsAlone()) {
                return Optional.empty();
            }
            var article = ArticleFile.read(file).textAlone().article(reader);
            return Optional.of(sample.apply(gold, article));
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private static void report(LearntWeights weights, PrintWriter out) {
        Tally tally = weights.tally();
        out.println("%6s %6s %6s %6s %6s %6s".formatted("least", "P", "R", "F1", "gold", "pred"));
        out.println("%6.2f %6.3f %6.3f %6.3f %6d %6d"
                .formatted(
                        weights.least(),
                        tally.precision(),
                        tally.recall(),
                        tally.f1(),
                        tally.gold(),
                        tally.predicted()));
    }
}
