package io.claimgraph.extraction.proposal;

import java.util.List;

/** One way in which Korean news says who proposes what. Implementations keep nothing between calls. */
interface ProposalRule {
    /** What the clause proposes; empty where the rule does not apply. */
    List<Draft> read(Clause clause);
}
