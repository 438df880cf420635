package io.claimgraph.cli;

import io.claimgraph.cli.train.FundingSample;
import io.claimgraph.extraction.FundingTraining;
import picocli.CommandLine.Command;

/** Trains the judge of fundings. */
@Command(
        name = "train-fundings",
        description = {
            "Learns from articles annotated by hand who gives a sum that no rule understands, and writes the table of",
            "weights. The table that ships is src/main/resources/lexicon/ko/funding-weights.tsv."
        })
final class TrainFundingsCommand extends TrainJudgeCommand {
    @Override
    JudgeTraining training() {
        var training = new FundingTraining();
        return new JudgeTraining(
                "fundings",
                "who gives the sum",
                "train-fundings",
                (gold, article) -> new FundingSample(gold, training.candidates(article)));
    }
}
