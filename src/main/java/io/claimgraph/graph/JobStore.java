package io.claimgraph.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Keeps jobs. What changes a job's state does so only from the states it may be changed from. Thread-safe, in any number of processes. */
@Component
public class JobStore {
    /** A running job whose process says nothing for so long is free to be taken over. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Sorts after every id. */
    private static final String LAST = "~";

    private final Driver driver;
    private final DataLocation data;

    JobStore(Driver driver, DataLocation data) {
        this.driver = driver;
        this.data = data;
    }

    /** Makes a job that waits. */
    public StoredJob create(String name, JobSource source) {
        return create(name, source, List.of());
    }

    /**
     * Makes a job that runs.
     *
     * @param owner the process that runs it
     */
    public StoredJob createRunning(String name, JobSource source, String owner) {
        return create(name, source, List.of(owner));
    }

    private StoredJob create(String name, JobSource source, List<String> owners) {
        String id = "%012x%08x"
                .formatted(
                        System.currentTimeMillis(), RandomGenerator.getDefault().nextInt());
        return write(WriteQuery.JOB_CREATE, Map.of("job", JobRows.create(id, name, source), "owners", owners))
                .orElseThrow();
    }

    public Optional<StoredJob> find(String id) {
        return read(WriteQuery.JOB_FIND, Map.of("id", id)).stream()
                .map(row -> JobRows.job(row.get("job")))
                .findFirst();
    }

    /**
     * Jobs, the newest first.
     *
     * @param before the id of the last one of the page before, none for the first page
     */
    public List<StoredJob> list(@Nullable String before, int limit) {
        return read(WriteQuery.JOBS, Map.of("before", before == null ? LAST : before, "limit", limit)).stream()
                .map(row -> JobRows.job(row.get("job")))
                .toList();
    }

    /** The newest job over the same files that is not done. */
    public Optional<StoredJob> findUnfinished(String fingerprint) {
        return read(WriteQuery.JOB_UNFINISHED, Map.of("fingerprint", fingerprint)).stream()
                .map(row -> JobRows.job(row.get("job")))
                .findFirst();
    }

    /** Sets jobs waiting that ran in a process that has ended. Nothing where other processes may be at work. */
    public void requeueInterrupted() {
        if (data.ownedByThisProcess()) {
            driver.executableQuery(WriteQuery.JOBS_INTERRUPTED.cypher()).execute();
        }
    }

    /**
     * Takes a job that waits; one that is asked for by its id may have been stopped.
     *
     * @param id none for the oldest
     * @param owner the process that will run it
     */
    public Optional<StoredJob> claim(@Nullable String id, String owner) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("owner", owner);
        parameters.put("silentSeconds", SILENCE.toSeconds());
        return write(WriteQuery.JOB_CLAIM, parameters);
    }

    /** Ends a job that this process runs; none if it has been stopped already. */
    public Optional<StoredJob> finish(String id, String owner, StoredJob.State state, @Nullable String error) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("owner", owner);
        parameters.put("state", state.name());
        parameters.put("error", error);
        return write(WriteQuery.JOB_FINISH, parameters);
    }

    /** Cancels a job that waits or runs; none if it does neither. */
    public Optional<StoredJob> cancel(String id) {
        return write(WriteQuery.JOB_CANCEL, Map.of("id", id));
    }

    /** Lets a cancelled or failed job go on where it was; none if it is neither. */
    public Optional<StoredJob> resume(String id) {
        return write(WriteQuery.JOB_RESUME, Map.of("id", id));
    }

    /**
     * Lets a job that is done go through its failures again; none if it is not, or has none.
     *
     * @param fingerprint of what it reads now: somebody may have mended it
     */
    public Optional<StoredJob> retry(String id, String fingerprint) {
        return write(WriteQuery.JOB_RETRY, Map.of("id", id, "fingerprint", fingerprint));
    }

    /**
     * What a job could not take in, in the archive's order.
     *
     * @param after the number of the last one of the page before, -1 for the first page
     */
    public List<JobFailure> failures(String id, long after, int limit) {
        return read(WriteQuery.JOB_FAILURES, Map.of("id", id, "after", after, "limit", limit)).stream()
                .map(row -> JobRows.failure(row.get("failure")))
                .toList();
    }

    /** The kinds of a job's failures by their numbers, from a number on. */
    public SortedMap<Long, JobFailure.Kind> failedNumbers(String id, long from) {
        SortedMap<Long, JobFailure.Kind> numbers = new TreeMap<>();
        for (Record row : read(WriteQuery.JOB_FAILED_NUMBERS, Map.of("id", id, "from", from))) {
            numbers.put(
                    row.get("number").asLong(),
                    JobFailure.Kind.valueOf(row.get("kind").asString()));
        }
        return numbers;
    }

    private List<Record> read(WriteQuery query, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction.run(query.cypher(), parameters).list());
        }
    }

    private Optional<StoredJob> write(WriteQuery query, Map<String, Object> parameters) {
        return driver.executableQuery(query.cypher()).withParameters(parameters).execute().records().stream()
                .map(row -> JobRows.job(row.get("job")))
                .findFirst();
    }
}
