package io.claimgraph.extraction.mention;

import java.util.List;

/** One way to find names. Implementations are thread-safe. */
interface Finder {
    /** Adds what it finds, in any order; what it finds may overlap. */
    void find(Body body, List<Candidate> out);
}
