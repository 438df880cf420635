package io.claimgraph.extraction;

import java.util.List;

/**
 * What may be a proposal, and what tells whether it is one.
 *
 * @param traits what the judge weighs, each as the table of weights names it: 'mood=PLANNED'
 * @param proposals what it says, once for each who proposes it
 */
public record ProposalCandidate(List<String> traits, List<Proposal> proposals) {
    public ProposalCandidate {
        traits = List.copyOf(traits);
        proposals = List.copyOf(proposals);
    }
}
