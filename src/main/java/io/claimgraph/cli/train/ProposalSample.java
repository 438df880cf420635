package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.Annotation.Entity;
import io.claimgraph.cli.evaluate.Annotation.Proposed;
import io.claimgraph.cli.evaluate.ProposalMatch;
import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.ProposalCandidate;
import io.claimgraph.extraction.ProposalCandidates;
import io.claimgraph.extraction.ProposalTraining;
import io.claimgraph.extraction.ProposalTraining.Example;
import java.util.List;
import java.util.Map;

/** What may be a proposal in one annotated article, and what is. */
public final class ProposalSample {
    private final ProposalMatch match;
    private final List<ProposalCandidate> candidates;
    private final List<Example> examples;

    /** Of an article's annotation and its candidates. */
    public ProposalSample(Annotation gold, ProposalCandidates found) {
        List<Entity> entities = found.entities().stream()
                .map(entity -> new Entity(entity.name(), entity.type().name(), List.copyOf(entity.forms())))
                .toList();
        this.match = new ProposalMatch(
                gold, new Annotation(gold.id(), entities, List.of(), List.of(), List.of(), List.of(), List.of()));
        this.candidates = found.candidates();
        this.examples = candidates.stream()
                .map(candidate -> new Example(candidate.traits(), isRight(candidate)))
                .toList();
    }

    List<Example> examples() {
        return examples;
    }

    /** The chances of the candidates by a table of weights. */
    double[] chances(Map<String, Double> weights) {
        return candidates.stream()
                .mapToDouble(candidate -> ProposalTraining.chance(candidate.traits(), weights))
                .toArray();
    }

    /** How well the article is read with these chances where a candidate needs this one at least. */
    Tally tally(double[] chances, double least) {
        return match.tally(ProposalTraining.choose(candidates, chances, least).stream()
                .map(ProposalSample::proposed)
                .toList());
    }

    private boolean isRight(ProposalCandidate candidate) {
        return candidate.proposals().stream().map(ProposalSample::proposed).anyMatch(match::isAnnotated);
    }

    private static Proposed proposed(Proposal proposal) {
        return new Proposed(
                proposal.proposer(), proposal.policy(), proposal.evidence().text(), null);
    }
}
