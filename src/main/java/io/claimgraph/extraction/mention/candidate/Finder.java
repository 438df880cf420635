package io.claimgraph.extraction.mention.candidate;

import io.claimgraph.extraction.mention.text.Body;
import java.util.List;

/** One way to find names. Implementations are thread-safe. */
public interface Finder {
    /** Adds what it finds, in any order; what it finds may overlap. */
    void find(Body body, List<Candidate> out);

    /**
     * A finder as the table of weights calls it.
     *
     * @param name what the clues call it; several may share one
     * @param finder finds the names
     */
    record Named(String name, Finder finder) {}
}
