package io.claimgraph.ingest.job;

import io.claimgraph.collect.archive.Archive;
import io.claimgraph.collect.archive.ArchiveSource;
import io.claimgraph.collect.archive.UnreadableArchiveException;
import io.claimgraph.graph.JobFailure.Kind;
import io.claimgraph.graph.JobSource;
import io.claimgraph.graph.JobStoppedException;
import io.claimgraph.graph.JobStore;
import io.claimgraph.graph.StoredJob;
import io.claimgraph.graph.StoredJob.State;
import io.claimgraph.ingest.IngestService;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs jobs, from where they stand to their end. Thread-safe; a job is run by one process at a time. */
@Component
class JobRunner {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final IngestService service;
    private final JobStore store;
    private final Uploads uploads;

    /** Tells this process from others. */
    private final String owner = UUID.randomUUID().toString();

    JobRunner(IngestService service, JobStore store, Uploads uploads) {
        this.service = service;
        this.store = store;
        this.uploads = uploads;
    }

    /** Makes a job that this process has taken. */
    StoredJob create(String name, JobSource source) {
        return store.createRunning(name, source, owner);
    }

    /**
     * Takes a job that waits.
     *
     * @param id none for the oldest
     */
    Optional<StoredJob> claim(@Nullable String id) {
        return store.claim(id, owner);
    }

    /**
     * Runs a job that this process has taken, until it ends, is stopped or {@code halted}.
     *
     * @throws Neo4jException if the database cannot be reached; the job stands where it was
     */
    void run(StoredJob job, BooleanSupplier halted, OutcomeListener listener) {
        try {
            ArchiveSource source = Sources.fromStore(job.source());
            if (!source.fingerprint().equals(job.source().fingerprint())) {
                end(job, State.FAILED, "what it reads has changed since it began; start a new import");
                return;
            }
            read(job, source, halted, listener);
            if (!halted.getAsBoolean()) {
                end(job, State.DONE, null);
            }
        } catch (JobStoppedException e) {
            log.info("{}", e.getMessage());
        } catch (UnreadableArchiveException e) {
            end(job, State.FAILED, e.getMessage());
        } catch (Neo4jException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!halted.getAsBoolean()) {
                log.error("Job {} failed", job.id(), e);
                end(job, State.FAILED, "something went wrong here; the log has the details");
            }
        }
    }

    private void read(StoredJob job, ArchiveSource source, BooleanSupplier halted, OutcomeListener listener)
            throws IOException {
        Map<Long, Kind> failedBefore = job.retrying() ? store.failedNumbers(job.id(), job.position()) : Map.of();
        LongPredicate wanted = job.retrying() ? failedBefore::containsKey : number -> number >= job.position();
        JobRun run = new JobRun(job, owner, failedBefore, listener);
        try (Archive archive = source.open()) {
            JobBatches batches = new JobBatches(archive, run, wanted, halted);
            service.ingestMany(StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED | Spliterator.NONNULL), false));
        }
    }

    private void end(StoredJob job, State state, @Nullable String error) {
        store.finish(job.id(), owner, state, error)
                .filter(ended -> state == State.DONE
                        && ended.counts().failed() + ended.counts().skipped() == 0)
                .ifPresent(ended -> uploads.discard(ended.source()));
    }
}
