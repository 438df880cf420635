package io.claimgraph.collect.archive;

/** A file that is no archive, or cannot be opened; the message says why, to be read after its name. */
public final class UnreadableArchiveException extends RuntimeException {
    UnreadableArchiveException(String message) {
        super(message);
    }

    UnreadableArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
