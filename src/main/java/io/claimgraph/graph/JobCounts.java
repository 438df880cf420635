package io.claimgraph.graph;

/**
 * What became of a job's articles.
 *
 * @param stored new articles
 * @param updated articles whose text or metadata had changed
 * @param duplicates articles that were there already
 * @param skipped entries without an article in them
 * @param failed articles that could not be analysed or stored
 */
public record JobCounts(long stored, long updated, long duplicates, long skipped, long failed) {
    public static final JobCounts NONE = new JobCounts(0, 0, 0, 0, 0);

    /** Both together. */
    public JobCounts plus(JobCounts other) {
        return new JobCounts(
                stored + other.stored,
                updated + other.updated,
                duplicates + other.duplicates,
                skipped + other.skipped,
                failed + other.failed);
    }

    /** This without the other. */
    public JobCounts minus(JobCounts other) {
        return new JobCounts(
                stored - other.stored,
                updated - other.updated,
                duplicates - other.duplicates,
                skipped - other.skipped,
                failed - other.failed);
    }

    /** All of them. */
    public long done() {
        return stored + updated + duplicates + skipped + failed;
    }
}
