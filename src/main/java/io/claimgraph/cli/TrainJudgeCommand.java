package io.claimgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private CommandSpec spec;

    abstract JudgeTraining training();

    @Override
    public Integer call() {
        training().run(folder, table, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
