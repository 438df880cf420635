package io.claimgraph.ingest.job;

import io.claimgraph.collect.Submission;
import io.claimgraph.graph.JobStep;
import io.claimgraph.ingest.IngestBatch;
import io.claimgraph.ingest.IngestOutcome;
import io.claimgraph.ingest.job.JobRun.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Some articles of a job's archive. */
final class JobBatch implements IngestBatch {
    private final JobRun run;
    private final List<Entry> entries;
    private final double progress;
    private int settled;

    /** @param progress of the job after these */
    JobBatch(JobRun run, List<Entry> entries, double progress) {
        this.run = run;
        this.entries = List.copyOf(entries);
        this.progress = progress;
    }

    @Override
    public List<Supplier<Submission>> submissions() {
        return entries.stream().map(entry -> entry.article().submission()).toList();
    }

    @Override
    public Optional<JobStep> step(List<IngestOutcome> outcomes) {
        return Optional.of(run.step(next(outcomes), outcomes, progress));
    }

    @Override
    public void written(List<IngestOutcome> outcomes) {
        run.written(next(outcomes), outcomes, progress);
        settled += outcomes.size();
    }

    private List<Entry> next(List<IngestOutcome> outcomes) {
        return entries.subList(settled, settled + outcomes.size());
    }
}
