package io.claimgraph.ingest;

import io.claimgraph.graph.ReadArticle;

/** A submission on its way, as far as it comes without writing. */
sealed interface Prepared {
    /** There is an article to be written. */
    record Ready(ReadArticle read) implements Prepared {}

    /** There is nothing to be written: it was there, or came to nothing. */
    record Settled(IngestOutcome outcome) implements Prepared {}
}
