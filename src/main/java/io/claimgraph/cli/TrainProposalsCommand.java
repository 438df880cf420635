package io.claimgraph.cli;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.AnnotationFiles;
import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.cli.train.ProposalSample;
import io.claimgraph.cli.train.ProposalWeights;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.extraction.ProposalTraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the judge of proposals. */
@Command(
        name = "train-proposals",
        description = {
            "Learns from articles annotated by hand which candidates are proposals, writes the table of weights",
            "and prints precision, recall and F1 by cross-validation: each tenth of the articles read with what",
            "the others teach. The table that ships is src/main/resources/lexicon/ko/proposal-weights.tsv."
        })
final class TrainProposalsCommand implements Callable<Integer> {
    private static final int FEWEST = 10;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "folder of annotated articles (.json)")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "WEIGHTS", description = "where the table is written (.tsv)")
    private Path table = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            List<ProposalSample> samples = samples(AnnotationFiles.in(folder));
            if (samples.size() < FEWEST) {
                throw new CommandFailedException("%s: has %d articles with annotated proposals, fewer than %d"
                        .formatted(folder, samples.size(), FEWEST));
            }
            ProposalWeights weights = ProposalWeights.learn(samples);
            Files.write(table, weights.lines());
            report(weights);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private static List<ProposalSample> samples(List<Path> files) {
        var reader = new ArticleReader();
        var training = new ProposalTraining();
        List<ProposalSample> samples = new ArrayList<>();
        FileExtractor.onAllCores(files, file -> sample(file, reader, training))
                .forEach(sample -> sample.ifPresent(samples::add));
        return samples;
    }

    /** Of a file; empty where only its statements are annotated. */
    private static Optional<ProposalSample> sample(Path file, ArticleReader reader, ProposalTraining training) {
        try {
            Annotation gold = AnnotationFiles.read(file);
            if (gold.statementsAlone()) {
                return Optional.empty();
            }
            var article = ArticleFile.read(file).textAlone().article(reader);
            return Optional.of(new ProposalSample(gold, training.candidates(article)));
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private void report(ProposalWeights weights) {
        PrintWriter out = spec.commandLine().getOut();
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
