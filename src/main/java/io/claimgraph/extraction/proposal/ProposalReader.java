package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.clause.FactContext;
import java.util.List;

/** Reads the proposals of an article. Thread-safe. */
public final class ProposalReader {
    public List<Proposal> read(FactContext context) {
        return List.of();
    }
}
