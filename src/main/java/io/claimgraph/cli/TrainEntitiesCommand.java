package io.claimgraph.cli;

import io.claimgraph.cli.train.EntitySample;
import io.claimgraph.extraction.EntityTraining;
import picocli.CommandLine.Command;

/** Trains the judge of entities. */
@Command(
        name = "train-entities",
        description = {
            "Learns from articles annotated by hand which candidates are entities, and writes the table of weights.",
            "The table that ships is src/main/resources/lexicon/ko/entity-weights.tsv."
        })
final class TrainEntitiesCommand extends TrainJudgeCommand {
    @Override
    JudgeTraining training() {
        var training = new EntityTraining();
        return new JudgeTraining(
                "entities",
                "an entity",
                "train-entities",
                (gold, article) -> new EntitySample(gold, training.candidates(article)));
    }
}
