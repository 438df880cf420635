package io.claimgraph.ingest;

import io.claimgraph.collect.Submission;
import io.claimgraph.graph.JobStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Submissions that are prepared together and written together, as far as the database takes them. */
public interface IngestBatch {
    /** Each throws {@link io.claimgraph.collect.UnreadableSubmissionException} where there is nothing to read. */
    List<? extends Supplier<Submission>> submissions();

    /**
     * What is written of a job in the transaction that makes these outcomes true. Asked for again at each retry.
     *
     * @param outcomes of the submissions after those that {@link #written} has told of
     */
    default Optional<JobStep> step(List<IngestOutcome> outcomes) {
        return Optional.empty();
    }

    /** Told once the next of the submissions are settled for good; all of them, in their order, in one call or more. */
    void written(List<IngestOutcome> outcomes);
}
