package io.claimgraph.cli;

/** A command that can't go on; the message is the one line that its user reads. */
final class CommandFailedException extends RuntimeException {
    CommandFailedException(String message) {
        super(message);
    }

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
