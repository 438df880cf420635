package io.claimgraph.ingest.job;

import io.claimgraph.ingest.IngestOutcome;

/** Hears of each article of a job, in order, once it is settled. */
@FunctionalInterface
public interface OutcomeListener {
    /** Hears nothing. */
    OutcomeListener NONE = (name, outcome, progress) -> {};

    /**
     * Hears of one article.
     *
     * @param name where the article stands in the archive
     * @param progress of the whole job: 0 to 1
     */
    void settled(String name, IngestOutcome outcome, double progress);
}
