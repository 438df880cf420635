package io.claimgraph.ingest.job;

import io.claimgraph.collect.archive.ArchivedArticle;
import io.claimgraph.graph.JobCounts;
import io.claimgraph.graph.JobFailure;
import io.claimgraph.graph.JobFailure.Kind;
import io.claimgraph.graph.JobStep;
import io.claimgraph.graph.StoredJob;
import io.claimgraph.ingest.IngestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where one run of a job stands. For the one thread that writes. */
final class JobRun {
    private final StoredJob job;
    private final String owner;
    private final OutcomeListener listener;

    /** What failed before, of what is gone through again. */
    private final Map<Long, Kind> failedBefore;

    private final Pace pace;
    private long position;

    JobRun(StoredJob job, String owner, Map<Long, Kind> failedBefore, OutcomeListener listener) {
        this.job = job;
        this.owner = owner;
        this.failedBefore = Map.copyOf(failedBefore);
        this.listener = listener;
        this.pace = new Pace(job.progress(), System.nanoTime());
        this.position = job.position();
    }

    /** @param number place in the archive, from 0 */
    record Entry(long number, ArchivedArticle article) {}

    /** What is written together with these outcomes. */
    JobStep step(List<Entry> entries, List<IngestOutcome> outcomes, double progress) {
        JobCounts counts = JobCounts.NONE;
        List<JobFailure> failures = new ArrayList<>();
        List<Long> mended = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Kind before = failedBefore.get(entry.number());
            JobFailure failure = failure(entry, outcomes.get(i));
            counts = counts.plus(count(outcomes.get(i)));
            if (before != null) {
                counts = counts.minus(count(before));
            }
            if (failure != null) {
                failures.add(failure);
            } else if (before != null) {
                mended.add(entry.number());
            }
        }
        long end = entries.isEmpty() ? position : entries.getLast().number() + 1;
        return new JobStep(
                job.id(),
                owner,
                position,
                end,
                progress,
                pace.perSecond(),
                pace.secondsLeft(),
                counts,
                failures,
                mended);
    }

    /** The step has been written. */
    void written(List<Entry> entries, List<IngestOutcome> outcomes, double progress) {
        if (!entries.isEmpty()) {
            position = entries.getLast().number() + 1;
        }
        pace.advance(entries.size(), progress, System.nanoTime());
        for (int i = 0; i < entries.size(); i++) {
            listener.settled(entries.get(i).article().name(), outcomes.get(i), progress);
        }
    }

    private static @Nullable JobFailure failure(Entry entry, IngestOutcome outcome) {
        String name = entry.article().name();
        return switch (outcome) {
            case IngestOutcome.Skipped skipped -> new JobFailure(entry.number(), name, Kind.SKIPPED, skipped.reason());
            case IngestOutcome.Failed failed -> new JobFailure(entry.number(), name, Kind.FAILED, failed.reason());
            case IngestOutcome.Stored _, IngestOutcome.Updated _, IngestOutcome.Duplicate _ -> null;
        };
    }

    private static JobCounts count(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Stored _ -> new JobCounts(1, 0, 0, 0, 0);
            case IngestOutcome.Updated _ -> new JobCounts(0, 1, 0, 0, 0);
            case IngestOutcome.Duplicate _ -> new JobCounts(0, 0, 1, 0, 0);
            case IngestOutcome.Skipped _ -> count(Kind.SKIPPED);
            case IngestOutcome.Failed _ -> count(Kind.FAILED);
        };
    }

    private static JobCounts count(Kind kind) {
        return switch (kind) {
            case SKIPPED -> new JobCounts(0, 0, 0, 1, 0);
            case FAILED -> new JobCounts(0, 0, 0, 0, 1);
        };
    }
}
