package io.claimgraph.ingest;

import java.util.List;

/**
 * What became of many submissions.
 *
 * @param stored new articles
 * @param updated articles whose text or metadata changed
 * @param unchanged articles that were there already
 * @param failed submissions that came to nothing
 */
public record IngestCounts(int stored, int updated, int unchanged, int failed) {
    public static final IngestCounts NONE = new IngestCounts(0, 0, 0, 0);

    /** The counts of these outcomes. */
    public static IngestCounts of(List<IngestOutcome> outcomes) {
        return outcomes.stream().map(IngestCounts::of).reduce(NONE, IngestCounts::plus);
    }

    /** The count of one outcome. */
    public static IngestCounts of(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Stored _ -> new IngestCounts(1, 0, 0, 0);
            case IngestOutcome.Updated _ -> new IngestCounts(0, 1, 0, 0);
            case IngestOutcome.Duplicate _ -> new IngestCounts(0, 0, 1, 0);
            case IngestOutcome.Skipped _, IngestOutcome.Failed _ -> new IngestCounts(0, 0, 0, 1);
        };
    }

    /** Both together. */
    public IngestCounts plus(IngestCounts other) {
        return new IngestCounts(
                stored + other.stored, updated + other.updated, unchanged + other.unchanged, failed + other.failed);
    }
}
