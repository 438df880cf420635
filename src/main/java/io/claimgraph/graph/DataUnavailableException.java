package io.claimgraph.graph;

/** The graph cannot be opened, for a reason that whoever started the program can do something about. */
public final class DataUnavailableException extends RuntimeException {
    private final String action;

    /**
     * @param message what is the matter, naming the folder or server
     * @param action what to do about it
     * @param cause what was thrown
     */
    public DataUnavailableException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
