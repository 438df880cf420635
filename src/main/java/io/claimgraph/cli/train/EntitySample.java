package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.Annotation.Entity;
import io.claimgraph.cli.evaluate.EntityMatch;
import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.extraction.EntityCandidate;
import io.claimgraph.extraction.JudgedExample;
import java.util.List;
import java.util.stream.IntStream;

/** What may be an entity in one annotated article, and what is. */
public final class EntitySample implements Sample {
    private final Annotation gold;
    private final List<EntityCandidate> candidates;
    private final List<JudgedExample> examples;

    /** Of an article's annotation and its candidates. */
    public EntitySample(Annotation gold, List<EntityCandidate> candidates) {
        this.gold = gold;
        this.candidates = List.copyOf(candidates);
        EntityMatch match = new EntityMatch(
                gold, candidates.stream().map(EntitySample::entity).toList());
        this.examples = IntStream.range(0, candidates.size())
                .mapToObj(i -> new JudgedExample(candidates.get(i).traits(), match.isRight(i)))
                .toList();
    }

    @Override
    public List<JudgedExample> examples() {
        return examples;
    }

    @Override
    public Tally tally(double[] chances, double least) {
        return new EntityMatch(
                        gold,
                        IntStream.range(0, candidates.size())
                                .filter(i -> candidates.get(i).needed() || chances[i] >= least)
                                .mapToObj(i -> entity(candidates.get(i)))
                                .toList())
                .tally();
    }

    private static Entity entity(EntityCandidate candidate) {
        return new Entity(
                candidate.entity().name(),
                candidate.entity().type().name(),
                candidate.entity().forms());
    }
}
