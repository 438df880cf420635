package io.claimgraph.extraction.mention.candidate;

import io.claimgraph.extraction.mention.text.Body;
import java.util.List;

/** A way to find names by those that stand already. Implementations are thread-safe. */
@FunctionalInterface
public interface LaterFinder {
    /** What it finds beside the candidates that stand apart from each other, in the order of the text. */
    List<Candidate> find(Body body, List<Candidate> standing);

    /**
     * A finder as the table of weights calls it.
     *
     * @param name what the clues call it; several may share one
     * @param finder finds by what stands
     */
    record Named(String name, LaterFinder finder) {}
}
