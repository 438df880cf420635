package io.claimgraph.graph;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of an archive.
 *
 * @param id begins with the time of its making, so that ids sort by age
 * @param name what people call it
 * @param source what it reads
 * @param position place in the archive that it has come to, all before it being settled
 * @param progress about how much has been read: 0 to 1
 * @param perSecond articles a second, of late
 * @param secondsLeft until its end, about, where that can be told
 * @param retrying whether it goes through its failures again
 * @param error why it ended early
 */
public record StoredJob(
        String id,
        String name,
        State state,
        JobSource source,
        JobCounts counts,
        long position,
        double progress,
        double perSecond,
        @Nullable Long secondsLeft,
        boolean retrying,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    /** Where a job stands. */
    public enum State {
        /** It waits for the jobs before it. */
        QUEUED,
        RUNNING,
        /** It is through with its archive; some articles may have failed. */
        DONE,
        CANCELLED,
        /** It could not go on; its error says why. */
        FAILED;

        /** Whether nothing happens any more unless somebody asks for it. */
        public boolean isAtRest() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }
}
