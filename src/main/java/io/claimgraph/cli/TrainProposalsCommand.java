package io.claimgraph.cli;

import io.claimgraph.cli.train.ProposalSample;
import io.claimgraph.extraction.ProposalTraining;
import picocli.CommandLine.Command;

/** Trains the judge of proposals. */
@Command(
        name = "train-proposals",
        description = {
            "Learns from articles annotated by hand which candidates are proposals, and writes the table of weights.",
            "The table that ships is src/main/resources/lexicon/ko/proposal-weights.tsv."
        })
final class TrainProposalsCommand extends TrainJudgeCommand {
    @Override
    JudgeTraining training() {
        var training = new ProposalTraining();
        return new JudgeTraining(
                "proposals",
                "a proposal",
                "train-proposals",
                (gold, article) -> new ProposalSample(gold, training.candidates(article)));
    }
}
