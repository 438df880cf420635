package io.claimgraph.query;

/** A parameter that cannot be answered; the message says what it may be. */
public final class InvalidQueryException extends RuntimeException {
    private final String parameter;

    public InvalidQueryException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** Name of the parameter at fault, as in the HTTP interface. */
    public String parameter() {
        return parameter;
    }
}
