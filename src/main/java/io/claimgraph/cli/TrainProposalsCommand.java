package io.claimgraph.cli;

import io.claimgraph.cli.train.ProposalSample;
import io.claimgraph.extraction.ProposalTraining;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    @Mixin
    private JudgeFiles files = new JudgeFiles();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var training = new ProposalTraining();
        new JudgeTraining(
                        "proposals",
                        "a proposal",
                        "train-proposals",
                        (gold, article) -> new ProposalSample(gold, training.candidates(article)))
                .run(files.folder(), files.table(), spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
