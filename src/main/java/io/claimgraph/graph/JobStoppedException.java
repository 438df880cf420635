package io.claimgraph.graph;

/** A job was cancelled or taken over by another process; nothing of the step is stored. */
public final class JobStoppedException extends RuntimeException {
    /** @param job its id */
    public JobStoppedException(String job) {
        super("job %s has been stopped".formatted(job));
    }
}
