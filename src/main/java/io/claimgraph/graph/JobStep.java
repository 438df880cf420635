package io.claimgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come, written in the transaction that stores the articles of this step.
 *
 * @param job its id
 * @param owner the process that runs it
 * @param from place in the archive where the step begins
 * @param to place after its last article
 * @param progress about how much of the archive has been read: 0 to 1
 * @param perSecond articles a second, of late
 * @param secondsLeft until the end, about, where that can be told
 * @param counts what is added to the job's counts, or taken off them where it is less than 0
 * @param failures what could not be taken in
 * @param mended the places of earlier failures that are none any more
 */
public record JobStep(
        String job,
        String owner,
        long from,
        long to,
        double progress,
        double perSecond,
        @Nullable Long secondsLeft,
        JobCounts counts,
        List<JobFailure> failures,
        List<Long> mended) {
    public JobStep {
        failures = List.copyOf(failures);
        mended = List.copyOf(mended);
    }
}
