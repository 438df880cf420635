package io.claimgraph.graph;

/**
 * An article that a job could not take in.
 *
 * @param number its place in the archive, from 0
 * @param name where it stands, for people to find it: {@code news.jsonl:17}
 * @param kind whose fault it is
 * @param reason what is wrong with it
 */
public record JobFailure(long number, String name, Kind kind, String reason) {
    /** Whose fault a failure is. */
    public enum Kind {
        /** The archive's: there is no article in this place. */
        SKIPPED,
        /** The program's or the database's. */
        FAILED
    }
}
