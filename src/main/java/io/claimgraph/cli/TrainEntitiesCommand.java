package io.claimgraph.cli;

import io.claimgraph.cli.train.EntitySample;
import io.claimgraph.extraction.EntityTraining;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Trains the judge of entities. */
@Command(
        name = "train-entities",
        description = {
            "Learns from articles annotated by hand which candidates are entities, writes the table of weights",
            "and prints precision, recall and F1 by cross-validation: each tenth of the articles read with what",
            "the others teach. The table that ships is src/main/resources/lexicon/ko/entity-weights.tsv."
        })
final class TrainEntitiesCommand implements Callable<Integer> {
    @Mixin
    private JudgeFiles files = new JudgeFiles();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var training = new EntityTraining();
        new JudgeTraining(
                        "entities",
                        "an entity",
                        "train-entities",
                        (gold, article) -> new EntitySample(gold, training.candidates(article)))
                .run(files.folder(), files.table(), spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
