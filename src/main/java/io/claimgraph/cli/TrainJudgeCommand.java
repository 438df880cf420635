package io.claimgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains one of the judges on annotated articles; which one is what a command of its own tells. */
@Command(
        footer = {
            "Prints precision, recall and F1 by cross-validation: each tenth of the articles read with what the",
            "others teach."
        })
abstract sealed class TrainJudgeCommand implements Callable<Integer>
        permits TrainEntitiesCommand, TrainFundingsCommand, TrainProposalsCommand {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "folder of annotated articles (.json)")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "WEIGHTS", description = "where the table is written (.tsv)")
    private Path table = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "WEIGHTS",
            description = {
                "a table that other articles taught: its weights are changed only as far as these articles say so"
            })
    private @Nullable Path before;

    @Option(
            names = "--least",
            paramLabel = "CHANCE",
            description = {
                "the chance, from 0 to 1, that a candidate needs at least: more keeps fewer wrong ones;",
                "by default the one that promises the best F1"
            })
    private @Nullable Double least;

    @Spec
    private CommandSpec spec;

    abstract JudgeTraining training();

    @Override
    public Integer call() {
        if (least != null && !(least >= 0 && least <= 1)) {
            throw new CommandFailedException("--least: %s is not from 0 to 1".formatted(least));
        }
        training().run(folder, before, least, table, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
