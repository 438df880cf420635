package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.Annotation.Proposed;
import io.claimgraph.cli.evaluate.ProposalMatch;
import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.extraction.JudgedExample;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.ProposalCandidate;
import io.claimgraph.extraction.ProposalCandidates;
import io.claimgraph.extraction.ProposalTraining;
import java.util.List;

/** What may be a proposal in one annotated article, and what is. */
public final class ProposalSample implements Sample {
    private final ProposalMatch match;
    private final List<ProposalCandidate> candidates;
    private final List<JudgedExample> examples;

    /** Of an article's annotation and its candidates. */
    public ProposalSample(Annotation gold, ProposalCandidates found) {
        this.match = new ProposalMatch(gold, Predicted.entities(gold.id(), found.entities()));
        this.candidates = found.candidates();
        this.examples = candidates.stream()
                .map(candidate -> new JudgedExample(candidate.traits(), isRight(candidate)))
                .toList();
    }

    @Override
    public List<JudgedExample> examples() {
        return examples;
    }

    @Override
    public Tally tally(double[] chances, double least) {
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
