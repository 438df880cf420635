package io.claimgraph.ingest.job;

import io.claimgraph.graph.StoredJob;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of an archive.
 *
 * @param id of the job
 * @param name of the archive
 * @param state where it stands
 * @param done articles that are settled: the sum of the five that follow
 * @param stored new articles
 * @param updated articles whose text or metadata had changed
 * @param duplicates articles that were there already
 * @param skipped entries without an article in them
 * @param failed articles that could not be analysed or stored
 * @param progress about how much of the archive has been read: 0 to 1
 * @param perSecond articles a second, of late
 * @param secondsLeft until its end, about; only while it runs, and where that can be told
 * @param retrying whether it goes through its failures again
 * @param error why it ended early
 * @param createdAt when it was asked for
 * @param startedAt when it first ran
 * @param finishedAt when it ended
 */
public record JobView(
        String id,
        String name,
        StoredJob.State state,
        long done,
        long stored,
        long updated,
        long duplicates,
        long skipped,
        long failed,
        double progress,
        double perSecond,
        @Nullable Long secondsLeft,
        boolean retrying,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    static JobView of(StoredJob job) {
        boolean running = job.state() == StoredJob.State.RUNNING;
        return new JobView(
                job.id(),
                job.name(),
                job.state(),
                job.counts().done(),
                job.counts().stored(),
                job.counts().updated(),
                job.counts().duplicates(),
                job.counts().skipped(),
                job.counts().failed(),
                job.state() == StoredJob.State.DONE ? 1 : job.progress(),
                job.perSecond(),
                running ? job.secondsLeft() : null,
                job.retrying(),
                job.error(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt());
    }

    /** Whether nothing happens any more unless somebody asks for it. */
    public boolean atRest() {
        return state.isAtRest();
    }

    /** Whether it can be cancelled. */
    public boolean cancellable() {
        return !atRest();
    }

    /** Whether it can go on where it was. */
    public boolean resumable() {
        return state == StoredJob.State.CANCELLED || state == StoredJob.State.FAILED;
    }

    /** Whether there are failures to go through again. */
    public boolean retryable() {
        return state == StoredJob.State.DONE && failed + skipped > 0;
    }
}
