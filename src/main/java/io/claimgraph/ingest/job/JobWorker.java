package io.claimgraph.ingest.job;

import io.claimgraph.graph.JobStore;
import io.claimgraph.graph.StoredJob;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs of the service one after another, those first that were interrupted by its end. */
@Component
@ConditionalOnWebApplication
class JobWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(JobWorker.class);

    /** Jobs that another process left behind, or asked for, are looked for so often. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    private static final Duration DATABASE_AWAY = Duration.ofSeconds(3);

    /** A batch under way may be written in this time; if it is not, it is done again at the next start. */
    private static final Duration LAST_BATCH = Duration.ofMillis(700);

    private final JobStore store;
    private final JobRunner runner;
    private final Jobs jobs;
    private volatile boolean halted = true;
    private @Nullable Thread thread;

    JobWorker(JobStore store, JobRunner runner, Jobs jobs) {
        this.store = store;
        this.runner = runner;
        this.jobs = jobs;
    }

    @Override
    public synchronized void start() {
        halted = false;
        thread = Thread.ofPlatform().name("jobs").start(this::work);
    }

    private void work() {
        try {
            whenDatabaseIsThere(store::requeueInterrupted);
            while (!halted) {
                whenDatabaseIsThere(this::runNext);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A task for the database. */
    private interface Task {
        void run() throws InterruptedException;
    }

    /** Does it again and again until it succeeds. */
    private void whenDatabaseIsThere(Task task) throws InterruptedException {
        boolean told = false;
        while (!halted) {
            try {
                task.run();
                return;
            } catch (Neo4jException e) {
                if (!told && !halted) {
                    log.warn("Jobs wait for the database: {}", e.getMessage());
                    told = true;
                }
                Thread.sleep(DATABASE_AWAY);
            }
        }
    }

    private void runNext() throws InterruptedException {
        Optional<StoredJob> job = runner.claim(null);
        if (job.isPresent()) {
            run(job.get());
        } else {
            jobs.awaitWork(LOOK);
        }
    }

    private void run(StoredJob job) throws InterruptedException {
        log.info("Job {} takes in {} from article {} on", job.id(), job.name(), job.position());
        whenDatabaseIsThere(() -> store.find(job.id())
                .filter(found -> found.state() == StoredJob.State.RUNNING)
                .ifPresent(found -> runner.run(found, () -> halted, OutcomeListener.NONE)));
        if (!halted) {
            store.find(job.id())
                    .ifPresent(ended -> log.info(
                            "Job {} is {}: {} articles",
                            job.id(),
                            ended.state(),
                            ended.counts().done()));
        }
    }

    @Override
    public synchronized void stop() {
        halted = true;
        Thread working = thread;
        thread = null;
        if (working == null) {
            return;
        }
        try {
            jobs.wake();
            if (!working.join(LAST_BATCH)) {
                working.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
