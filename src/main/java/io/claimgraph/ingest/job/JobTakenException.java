package io.claimgraph.ingest.job;

/** Another process is at work on a job, or was until a moment ago. */
public final class JobTakenException extends RuntimeException {
    JobTakenException(String name) {
        super("another process takes in %s, or did so until a moment ago; try again in a few minutes".formatted(name));
    }
}
