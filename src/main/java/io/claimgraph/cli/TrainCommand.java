package io.claimgraph.cli;

import io.claimgraph.language.NameTraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the model that finds names. */
@Command(
        name = "train",
        description = {
            "Trains the model that finds names in Korean text, on a gzipped file of the konec corpus",
            "and on sentences in which names are marked.",
            "The model that ships is src/main/resources/model/names-ko.gz, the sentences are src/training/ko/names."
        })
final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CORPUS", description = "labelled sentences (.tsv.gz)")
    private Path corpus = Path.of("");

    @Parameters(index = "1", paramLabel = "MODEL", description = "where the model is written (.gz)")
    private Path model = Path.of("");

    @Option(
            names = "--sentences",
            paramLabel = "FOLDER",
            description = {
                "text files (.txt), a sentence a line: '{A:누리부} {T:장관} {P:도하람}은 …';",
                "may be given more than once"
            })
    private List<Path> sentences = List.of();

    @Option(names = "--test", paramLabel = "FILE", description = "measure the model on these labelled sentences")
    private @Nullable Path test;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            NameTraining.train(corpus, sentences, model);
            if (test != null) {
                report(test);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void report(Path labelled) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("%-12s %6s %6s".formatted("label", "names", "F1"));
        for (NameTraining.Score score : NameTraining.measure(model, labelled)) {
            out.println("%-12s %6d %6.3f".formatted(score.label(), score.names(), score.f1()));
        }
    }
}
