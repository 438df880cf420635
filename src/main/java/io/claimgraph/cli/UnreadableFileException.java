package io.claimgraph.cli;

/** A file that no article can be read from; the message says why, without the file's name. */
final class UnreadableFileException extends RuntimeException {
    UnreadableFileException(String message) {
        super(message);
    }

    UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
