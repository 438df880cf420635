package io.claimgraph.ingest.job;

import io.claimgraph.collect.archive.ArchiveSource;
import io.claimgraph.collect.archive.UnreadableArchiveException;
import io.claimgraph.graph.JobFailure;
import io.claimgraph.graph.JobStore;
import io.claimgraph.graph.StoredJob;
import io.claimgraph.web.InvalidInputException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Jobs, for whoever asks for them. Thread-safe. */
@Service
public class Jobs {
    /** Items of a page where nothing else is asked for. */
    public static final int DEFAULT_LIMIT = 20;

    /** Most items of a page. */
    public static final int MAX_LIMIT = 200;

    private final JobStore store;
    private final JobRunner runner;
    private final ArchiveFolder folder;
    private final Uploads uploads;
    private final Semaphore bell = new Semaphore(0);

    Jobs(JobStore store, JobRunner runner, ArchiveFolder folder, Uploads uploads) {
        this.store = store;
        this.runner = runner;
        this.folder = folder;
        this.uploads = uploads;
    }

    /** Where {@link #submit(String, NewJob)} looks for archives. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Asks for an archive in the folder of archives to be taken in.
     *
     * @param path within that folder
     * @throws InvalidInputException if there is no archive
     */
    public JobView submit(String path, NewJob how) {
        Path archive = folder.resolve(path);
        ArchiveSource source = new ArchiveSource(List.of(archive), how.options(), folder.path());
        check("path", source);
        String name = folder.path().relativize(archive).toString();
        return submit(name.isEmpty() ? String.valueOf(archive.getFileName()) : name, source, false);
    }

    /**
     * Asks for an archive that is handed in to be taken in.
     *
     * @param name of the file, as its sender calls it
     * @throws InvalidInputException if it is no archive
     */
    public JobView submit(@Nullable String name, InputStream content, NewJob how) {
        var options = how.options();
        Path file = uploads.keep(name, content);
        try {
            ArchiveSource source = new ArchiveSource(List.of(file), options, file.getParent());
            check("file", source);
            return submit(String.valueOf(file.getFileName()), source, true);
        } catch (RuntimeException e) {
            uploads.discard(file);
            throw e;
        }
    }

    private static void check(String field, ArchiveSource source) {
        try {
            source.check();
        } catch (UnreadableArchiveException e) {
            throw InvalidInputException.unprocessable(field, "%s %s".formatted(field, e.getMessage()));
        }
    }

    private JobView submit(String name, ArchiveSource source, boolean uploaded) {
        StoredJob job = store.create(name, Sources.toStore(source, uploaded));
        bell.release();
        return JobView.of(job);
    }

    /**
     * Takes an archive in within this call. One that was begun before and has not changed goes on where it was.
     *
     * @param begun is told the job once it runs
     * @return how it ended
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached; calling again goes on
     * @throws JobTakenException if another process is at it
     */
    public JobView run(String name, ArchiveSource source, Consumer<JobView> begun, OutcomeListener listener) {
        store.requeueInterrupted();
        Optional<StoredJob> unfinished = store.findUnfinished(source.fingerprint());
        StoredJob job = unfinished.isPresent()
                ? runner.claim(unfinished.get().id()).orElseThrow(() -> new JobTakenException(name))
                : runner.create(name, Sources.toStore(source, false));
        begun.accept(JobView.of(job));
        runner.run(job, () -> false, listener);
        return find(job.id()).orElseThrow();
    }

    public Optional<JobView> find(String id) {
        return store.find(id).map(JobView::of);
    }

    /**
     * Jobs, the newest first.
     *
     * @param cursor of the page before, none for the first
     */
    public JobPage<JobView> list(@Nullable String cursor, int limit) {
        List<JobView> jobs =
                store.list(cursor, limit + 1).stream().map(JobView::of).toList();
        return page(jobs, limit, JobView::id);
    }

    /**
     * What a job could not take in, in the archive's order.
     *
     * @param cursor of the page before, none for the first
     * @throws InvalidInputException if the cursor is none
     */
    public JobPage<JobFailure> failures(String id, @Nullable String cursor, int limit) {
        List<JobFailure> failures = store.failures(id, number(cursor), limit + 1);
        return page(failures, limit, failure -> String.valueOf(failure.number()));
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null ? -1 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw InvalidInputException.of("cursor", "cursor is not one that a page gave: '%s'".formatted(cursor));
        }
    }

    private static <T> JobPage<T> page(List<T> items, int limit, Function<T, String> cursor) {
        return items.size() <= limit
                ? new JobPage<>(items, null)
                : new JobPage<>(items.subList(0, limit), cursor.apply(items.get(limit - 1)));
    }

    /**
     * Stops a job that waits or runs.
     *
     * @throws InvalidInputException if there is no such job, or it has ended
     */
    public JobView cancel(String id) {
        return changed(id, store.cancel(id), "has ended");
    }

    /**
     * Lets a job go on where it was cancelled or failed.
     *
     * @throws InvalidInputException if there is no such job, or it was not
     */
    public JobView resume(String id) {
        return changed(id, store.resume(id), "was neither cancelled nor did it fail");
    }

    /**
     * Lets a job that is done go through its failures again; what they were read from may have been mended in its place.
     *
     * @throws InvalidInputException if there is no such job, or it is not done or has no failures
     */
    public JobView retry(String id) {
        StoredJob job = store.find(id).orElseThrow(() -> missing(id));
        String fingerprint = Sources.fromStore(job.source()).fingerprint();
        return changed(id, store.retry(id, fingerprint), "is not done, or has no failures");
    }

    private JobView changed(String id, Optional<StoredJob> job, String otherwise) {
        StoredJob changed = job.orElseThrow(() -> store.find(id).isPresent()
                ? InvalidInputException.conflict("id", "job %s %s".formatted(id, otherwise))
                : missing(id));
        bell.release();
        return JobView.of(changed);
    }

    /** What to throw where there is no such job. */
    public static InvalidInputException missing(String id) {
        return InvalidInputException.notFound("id", "there is no job '%s'".formatted(id));
    }

    /** Ends {@link #awaitWork}. */
    void wake() {
        bell.release();
    }

    /** Waits until there may be something to do, or so long. */
    void awaitWork(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
